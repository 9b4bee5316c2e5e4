import { toneKey } from "../../src/shared/vietnamese";
import type { Facts, MentionFact } from "../facts";
import type { Contribution } from "../resolve/Contribution";

/** An article, what was found in it, and whom and what the resolver made of that. */
export interface Identified {
  readonly text: string;
  readonly facts: Facts;
  /** With its final ids. */
  readonly contribution: Contribution;
}

/**
 * The person that an article names so: whose name in the facts it is, or who is printed so somewhere. Null where nobody was
 * extracted under that name.
 */
export function personNamed({ facts, contribution }: Identified, printed: string): string | null {
  const key = toneKey(printed);
  const name =
    facts.people.find((person) => toneKey(person.name) === key)?.name ??
    facts.mentions.find(({ kind, surface }) => kind === "person" && toneKey(surface) === key)?.name;
  return name === undefined ? null : idOf(contribution, "Person", name);
}

/**
 * The agency that an article prints so: of the agencies mentioned at the places where these words stand, the one that covers them
 * most closely, and among equals the one found at most of the places. Null where none covers at least half of the words.
 */
export function agencyPrinted({ text, facts, contribution }: Identified, printed: string): string | null {
  const agencies = facts.mentions.filter(({ kind }) => kind === "agency");
  const found = new Map<string, { closeness: number; times: number }>();
  for (const [start, end] of placesOf(text, printed)) {
    for (const { name, span } of agencies) {
      const shared = Math.min(end, span[1]) - Math.max(start, span[0]);
      if (shared * 2 < end - start) continue;
      const closeness = shared / (Math.max(end, span[1]) - Math.min(start, span[0]));
      const known = found.get(name);
      found.set(name, { closeness: Math.max(closeness, known?.closeness ?? 0), times: (known?.times ?? 0) + 1 });
    }
  }
  const best = [...found].sort(([, a], [, b]) => b.closeness - a.closeness || b.times - a.times)[0];
  return best ? idOf(contribution, "Agency", best[0]) : null;
}

/** Offsets of each place where the words stand, whatever the Unicode form of the text. */
function placesOf(text: string, printed: string): MentionFact["span"][] {
  const places: MentionFact["span"][] = [];
  for (const form of new Set([printed.normalize("NFC"), printed.normalize("NFD"), printed])) {
    for (let at = text.indexOf(form); at >= 0; at = text.indexOf(form, at + 1)) places.push([at, at + form.length]);
  }
  return places;
}

function idOf({ entities }: Contribution, label: "Person" | "Agency", name: string): string | null {
  const key = toneKey(name);
  return entities.find((entity) => entity.label === label && toneKey(entity.name) === key)?.id ?? null;
}
