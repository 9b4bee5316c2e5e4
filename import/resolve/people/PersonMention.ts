import type { PositionClaim } from "../Contribution";

/** A person as one article has them: what people of one block are clustered from. */
export interface PersonMention {
  readonly article: string;
  /** People of different blocks are never the same without a curator. */
  readonly block: string;
  /** As the article has it. */
  readonly name: string;
  /** The id that this mention would have alone. */
  readonly seed: string;
  readonly positions: readonly PositionClaim[];
  /** Tone keys of the foreign countries that the article is about; only for a foreign name. */
  readonly countries: readonly string[];
}
