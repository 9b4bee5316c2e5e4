import type { ApiField } from "./apiFields";

/** A field of the API with its arguments: what answers a question. */
export interface ApiCall {
  readonly field: ApiField;
  readonly variables: Readonly<Record<string, unknown>>;
  /** In Vietnamese, what it is about: "đến Bắc Ninh trong năm 2024". */
  readonly about: string;
}
