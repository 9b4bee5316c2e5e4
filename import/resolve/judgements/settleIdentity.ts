import { claimKey } from "./claimKey";
import type { Verdict } from "./Judgement";
import { areApart, NO_MARKS, unitedMarks, type Marks } from "./Marks";
import { UnionFind } from "./UnionFind";

/** What judgements say of who is one, by the keys of claims. */
export interface Constraints {
  /** The first of those that are one with it, whatever else speaks against it; undefined for what nobody judged to be one with anything. */
  readonly groupOf: (key: string) => string | undefined;
  readonly marksOf: (key: string) => Marks;
}

/**
 * Settles judgements that hold, the latest first, into what they say together. Where an earlier one would join what a later one tells
 * apart, it joins the rest; where it would tell apart what a later one joins, it does not.
 */
export function settleIdentity(judgements: readonly Verdict[]): Constraints {
  const groups = new UnionFind();
  const joined = new Set<string>();
  const marks = new Map<string, Marks>();
  const marksOfGroup = new Map<string, Marks>();
  const mark = (map: Map<string, Marks>, key: string, more: Marks) =>
    map.set(key, unitedMarks(map.get(key) ?? NO_MARKS, more));

  function join(a: string, b: string): boolean {
    const [left, right] = [groups.find(a), groups.find(b)];
    if (left === right) return true;
    const [ofLeft, ofRight] = [left, right].map((root) => marksOfGroup.get(root) ?? NO_MARKS) as [Marks, Marks];
    if (areApart(ofLeft, ofRight)) return false;
    groups.join(left, right);
    marksOfGroup.set(groups.find(left), unitedMarks(ofLeft, ofRight));
    return true;
  }

  for (const { id, kind, sides } of judgements) {
    if (kind === "same") {
      const parts: string[] = [];
      for (const key of sides.flat().map(claimKey).sort()) {
        joined.add(key);
        if (!parts.some((part) => join(part, key))) parts.push(key);
      }
    } else if (kind === "different") {
      for (const [side, claims] of sides.entries()) {
        const here: Marks = new Map([[id, new Set([side])]]);
        for (const key of claims.map(claimKey)) {
          mark(marks, key, here);
          mark(marksOfGroup, groups.find(key), here);
        }
      }
    }
  }
  return {
    groupOf: (key) => (joined.has(key) ? groups.find(key) : undefined),
    marksOf: (key) => marks.get(key) ?? NO_MARKS,
  };
}
