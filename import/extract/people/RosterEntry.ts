import type { Position } from "./Position";

/** A position someone holds, after the context has named its body. */
export interface Held {
  readonly title: string;
  readonly agency: string | null;
  /** The province and the country of that body. */
  readonly province: string | null;
  readonly country: string | null;
  readonly former: boolean;
  /** Index of the chunk that states it. */
  readonly chunk: number;
  readonly position: Position;
}

/** Someone the article names, with every chunk that does. */
export interface RosterEntry {
  readonly name: string;
  readonly chunks: number[];
  readonly held: Held[];
}
