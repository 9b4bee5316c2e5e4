import type { Claim } from "./Judgement";

/** The blocks of the people whom claims are of, or whose positions. */
export const blocksOf = (claims: readonly Claim[]): string[] =>
  claims.flatMap((claim) => ("person" in claim ? claim.person : []));
