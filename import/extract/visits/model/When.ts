import type { Draft } from "./Draft";

/** The first and the last day of a visit, as far as they are told. */
export type When = Pick<Draft, "start" | "end">;
