import { claimKey } from "./claimKey";
import type { Claim, Judgement } from "./Judgement";
import { subjectsOf } from "./subjectsOf";
import { UnionFind } from "./UnionFind";

/**
 * What must be looked at together, since a judgement about one may change what is made of another: by any judgement that was ever given,
 * so that it covers what the graph was before the latest.
 */
export interface Connections {
  /** Keys of claims, the given one among them. */
  readonly claimsWith: (key: string) => readonly string[];
  /** The same, where a judgement connects the claim with others at all; else none. */
  readonly judgedWith: (key: string) => readonly string[];
  /** Blocks of people, sorted, the given one among them. */
  readonly blocksWith: (block: string) => readonly string[];
  /**
   * Whether a judgement ever parted the claim from as many others or more: then it may have been called by an id of its own, which must
   * still lead to it.
   */
  readonly wasApart: (key: string) => boolean;
  /** Of a judgement, or of what one takes back and so on: the claims that it may change, and all connected with them. */
  readonly touchedBy: (judgements: readonly Judgement[]) => readonly Claim[];
}

export function connectClaims(judgements: readonly Judgement[]): Connections {
  const claims = new UnionFind();
  const blocks = new UnionFind();
  const byKey = new Map<string, Claim>();
  const byId = new Map(judgements.map((judgement) => [judgement.id, judgement]));
  const parted = new Set<string>();
  for (const judgement of judgements) {
    if (judgement.kind === "undo") continue;
    const [first, ...others] = judgement.sides.flat();
    for (const claim of [first!, ...others]) {
      byKey.set(claimKey(claim), claim);
      if (judgement.kind === "reject" || judgement.kind === "accept") continue;
      claims.join(claimKey(first!), claimKey(claim));
      if ("person" in claim && "person" in first!) blocks.join(first.person, claim.person);
    }
  }

  for (const judgement of judgements) {
    if (judgement.kind !== "different") continue;
    const largest = Math.max(...judgement.sides.map(({ length }) => length));
    const [one, ...others] = judgement.sides.filter(({ length }) => length === largest);
    const small = others.length > 0 ? judgement.sides : judgement.sides.filter((side) => side !== one);
    for (const claim of small.flat()) parted.add(claimKey(claim));
  }

  return {
    claimsWith: (key) => claims.members(key),
    judgedWith: (key) => (claims.members(key).length > 1 ? claims.members(key) : []),
    blocksWith: (block) => [...blocks.members(block)].sort(),
    wasApart: (key) => parted.has(key),
    touchedBy: (given) => {
      const subjects = given.flatMap((judgement) => subjectsOf(judgement, byId));
      const keys = new Set(subjects.flatMap((claim) => claims.members(claimKey(claim))));
      return [...keys].sort().map((key) => byKey.get(key)!);
    },
  };
}
