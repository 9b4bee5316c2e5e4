import { fold, toneKey, wordsOf } from "../../shared/vietnamese";
import type { PartyRow } from "../rows";

/** What a name was found to be: one party (or several of one name), several, or none. */
export type Choice = { readonly found: PartyRow } | { readonly among: readonly PartyRow[] };

/** Words that names have or lack without meaning another body: "Sở Y tế Bắc Ninh", "Sở Y tế tỉnh Bắc Ninh". */
const LEVELS: ReadonlySet<string> = new Set(["tinh", "thanh", "pho", "tp", "va", "nuoc"]);

/**
 * The party that a name means among those found: the one of that very name, unless that is but a word of another person's, else the only
 * one whose name has no words more. Names whose
 * accents differ from those typed are other names.
 */
export function chooseParty(names: readonly string[], candidates: readonly PartyRow[]): Choice {
  const keys = new Set(names.map(toneKey));
  const possible = candidates.filter(({ name }) => names.some((typed) => !contradicts(typed, name)));
  const whole = possible.filter(({ name }) => names.some((typed) => essence(typed) === essence(name)));
  const same = possible.filter(({ name }) => keys.has(toneKey(name)));
  for (const choice of [[...same, ...calledInFull(same, possible)], whole, possible]) {
    const distinct = new Map(choice.map((party) => [`${party.label} ${toneKey(party.name)}`, party]));
    if (distinct.size === 1) return { found: [...distinct.values()][0]! };
    if (distinct.size > 1) return { among: [...distinct.values()] };
  }
  return { among: [] };
}

/** Papers know a person by one word, "Trump", whom others call in full: where they are two in the graph, nobody can tell which is meant. */
function calledInFull(same: readonly PartyRow[], possible: readonly PartyRow[]): PartyRow[] {
  const words = same.flatMap(({ label, name }) =>
    label === "Person" && wordsOf(name).length === 1 ? toneKey(name) : [],
  );
  return possible.filter(
    ({ label, name }) => label === "Person" && wordsOf(toneKey(name)).some((word) => words.includes(word)),
  );
}

/** "Hùng" is not "Hưng"; "Hung" may be either. */
function contradicts(typed: string, name: string): boolean {
  const words = wordsOf(toneKey(name));
  const bare = new Set(words.map(fold));
  return wordsOf(toneKey(typed)).some((word) => word !== fold(word) && bare.has(fold(word)) && !words.includes(word));
}

const essence = (name: string) =>
  fold(name)
    .split(" ")
    .filter((word) => !LEVELS.has(word))
    .join(" ");
