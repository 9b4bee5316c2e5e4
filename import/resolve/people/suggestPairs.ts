import type { Link } from "../cluster/agglomerate";
import type { CareerLink } from "./createCareerLinks";
import type { Profile } from "./Profile";

/** Two people who may be one; for a curator to say. */
export interface Suggestion {
  readonly a: string;
  readonly b: string;
  readonly why: string;
  /** Namesakes to be expected: the fewer, the likelier the two are one. */
  readonly expected: number;
}

/** A link between two profiles, by their index, with the evidence for it. */
export type EvidentLink = Link & CareerLink;

/** With more namesakes to be expected than this it is not worth asking. */
const WORTH_ASKING = 1;

/** The pairs of people, by the ids that `idOf` gives for profiles, between whom there are links that did not join them. */
export function suggestPairs(
  links: readonly EvidentLink[],
  profiles: readonly Profile[],
  idOf: (index: number) => string,
): Suggestion[] {
  const best = new Map<string, Suggestion>();
  for (const link of [...links].sort((x, y) => x.rank - y.rank || x.a - y.a || x.b - y.b)) {
    const [a, b] = [idOf(link.a), idOf(link.b)].sort() as [string, string];
    if (a === b || link.expected > WORTH_ASKING || best.has(`${a} ${b}`)) continue;
    best.set(`${a} ${b}`, { a, b, why: evidenceSentence(link, profiles), expected: round(link.expected) });
  }
  return [...best].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, suggestion]) => suggestion);
}

/** Why two profiles are, or may be, of one person. */
export function evidenceSentence(link: EvidentLink, profiles: readonly Profile[]): string {
  const [left, right] = [profiles[link.a]!, profiles[link.b]!].map(({ mentions: [mention] }) => {
    const offices = mention!.positions.map(({ title }) => title);
    return `${[...new Set(offices)].join(", ") || mention!.name} (${mention!.article})`;
  });
  return `${left} = ${right}: ${link.reason}; dự kiến ${printed(link.expected)} người trùng tên`;
}

/** A figure for people to read; what is less says no more. */
const LEAST = 0.001;
const printed = (expected: number) =>
  `${expected < LEAST ? "chưa đến " : ""}${round(Math.max(expected, LEAST))}`.replace(".", ",");

function round(expected: number): number {
  return Number(expected.toPrecision(2));
}
