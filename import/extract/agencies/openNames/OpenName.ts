import type { AgencyHead } from "../../lexicon/AgencyHead";

export interface OpenName {
  readonly name: string;
  /** The token after the word that begins the name. */
  readonly headEnd: number;
  readonly end: number;
  readonly head: AgencyHead;
}
