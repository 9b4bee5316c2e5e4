import type { AgencyHead } from "../../lexicon/Lexicon";

export interface OpenName {
  readonly name: string;
  /** The token after the word that begins the name. */
  readonly headEnd: number;
  readonly end: number;
  readonly head: AgencyHead;
}
