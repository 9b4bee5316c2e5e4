import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import type { Agency } from "../Agency";

/** Reads the agency whose name begins at a token. */
export type AgencyMatcher = (tokens: readonly Token[], at: number, lexicon: Lexicon) => Agency | null;

/** A name that has been read, and what reads on behind it. */
export interface NameRead {
  readonly tokens: readonly Token[];
  readonly bare: Agency;
  readonly lexicon: Lexicon;
  readonly matchAgency: AgencyMatcher;
}

/** What stands behind a name. */
export interface Tail extends NameRead {
  /** Where it begins, past an abbreviation in brackets and "của". */
  readonly next: number;
  /** Whether "của" stands before it. */
  readonly of: boolean;
}
