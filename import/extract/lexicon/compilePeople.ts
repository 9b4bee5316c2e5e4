import type { Knowledge } from "../../knowledge";
import { isOccupation } from "../people/isOccupation";
import { leaderCountries } from "../people/leaderCountries";
import { formKeys } from "../text/tokenise";
import type { Lexicon } from "./Lexicon";
import type { TitleEntry } from "./TitleEntry";
import { Trie } from "./Trie";

type People = Pick<
  Lexicon,
  "titles" | "occupations" | "honorifics" | "leaderCountry" | "died" | "saints" | "surnames" | "givenSyllables"
>;

const SAINT = "tên thánh";

/** Titles and the names of people. */
export function compilePeople(knowledge: Knowledge): People {
  const titles = new Trie<TitleEntry>();
  const occupations = new Trie<TitleEntry>();
  for (const { title, forms, agency, head, local, needs } of knowledge.titles) {
    // An entry for each form, not one for all: the same office is looked for as it is printed (see `resolvePosition`).
    const table = isOccupation({ needs }) ? occupations : titles;
    for (const form of [title, ...forms]) table.add(form, { title, agency, head, local, needs });
  }

  const honorifics = new Trie<string>();
  const saints = new Trie<true>();
  for (const { form, variants, class: kind } of knowledge.honorifics) {
    honorifics.addAll([form, ...variants], form);
    if (kind === SAINT) saints.addAll([form, ...variants], true);
  }

  return {
    titles,
    occupations,
    honorifics,
    leaderCountry: leaderCountries(knowledge),
    died: new Map(knowledge.historicalPeople.map(({ name, died }) => [name, died])),
    saints,
    surnames: new Map(knowledge.surnames.map((row) => [formKeys(row.surname).join(" "), row.share_pct ?? 0])),
    givenSyllables: new Set(knowledge.givenSyllables.map((row) => formKeys(row.syllable)[0]!)),
  };
}
