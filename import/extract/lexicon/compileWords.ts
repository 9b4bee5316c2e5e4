import type { Knowledge } from "../../knowledge";
import { formKeys } from "../text/tokenise";
import { knownAgencies } from "./knownAgencies";
import type { Lexicon } from "./Lexicon";
import { Trie } from "./Trie";

type Words = Pick<Lexicon, "nameBigrams" | "compounds" | "nameEndings" | "nameNouns" | "nonAgencies" | "abbreviations">;

/** What follows in a name is where the body sits. */
const SEATED = " tại ";
/** Begins a phrase of `name_phrases.csv` that may follow any word. */
const ANY_WORD = "… ";

/** The words that the names of bodies are made of. */
export function compileWords(knowledge: Knowledge): Words {
  const endings = knowledge.namePhrases.flatMap(({ phrase }) =>
    phrase.startsWith(ANY_WORD) ? [phrase.slice(ANY_WORD.length)] : [],
  );
  const phrases = knowledge.namePhrases.flatMap(({ phrase }) => (phrase.startsWith(ANY_WORD) ? [] : [phrase]));
  const names = knownAgencies(knowledge).map(({ body }) => body.name.split(SEATED, 1)[0]!);

  const nameEndings = new Trie<true>();
  for (const ending of endings) nameEndings.add(ending, true);

  const nameNouns = new Trie<{ readonly joined: boolean }>();
  for (const { noun, joined } of knowledge.nameNouns) nameNouns.add(noun, { joined: joined === "yes" });

  const nonAgencies = new Trie<true>();
  for (const { phrase } of knowledge.nonAgencies) nonAgencies.add(phrase, true);

  return {
    nameBigrams: new Set([...names, ...phrases].flatMap(bigramsOf)),
    compounds: new Set(knowledge.compoundWords.map(({ word }) => formKeys(word).join(" "))),
    nameEndings,
    nameNouns,
    nonAgencies,
    abbreviations: new Map([
      ...knowledge.fields.flatMap(({ name, forms }) => forms.map((form) => [form, name] as const)),
      ...knowledge.abbreviations.map(({ form, full }) => [form, full] as const),
    ]),
  };
}

function bigramsOf(phrase: string): string[] {
  const keys = formKeys(phrase);
  return keys.slice(1).map((key, index) => `${keys[index]} ${key}`);
}
