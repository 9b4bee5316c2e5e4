import type { MentionFact, MentionKind } from "../facts";
import type { FoundName } from "./NameFinder";

/** Where the names stand, in the order of the text: each at least once; of two of a kind at one place the longer. */
export function mentionsOf(
  names: ReadonlyMap<MentionKind, ReadonlyMap<string, FoundName>>,
  text: string,
): MentionFact[] {
  return [...names].flatMap(([kind, found]) => ofKind(kind, [...found.values()], text)).sort(inTextOrder);
}

function ofKind(kind: MentionKind, found: readonly FoundName[], text: string): MentionFact[] {
  const all = found.flatMap(({ name, spans }) =>
    spans.map((span): MentionFact => ({ kind, name, surface: text.slice(...span), span })),
  );
  const kept: MentionFact[] = [];
  let end = -1;
  // From left to right, the longest of those that begin at one place first: what overlaps the one before it is left out.
  for (const mention of all.sort(inTextOrder)) {
    if (mention.span[0] < end) continue;
    kept.push(mention);
    end = mention.span[1];
  }
  const placed = new Set(kept.map(({ name }) => name));
  const hidden = found.flatMap(({ name }) => (placed.has(name) ? [] : (all.find((each) => each.name === name) ?? [])));
  return [...kept, ...hidden];
}

function inTextOrder({ span: [a, aEnd] }: MentionFact, { span: [b, bEnd] }: MentionFact): number {
  return a - b || bEnd - aEnd;
}
