import type { Knowledge, Province } from "../../knowledge";
import { formKeys } from "../text/tokenise";
import { Trie } from "./Trie";

/** What an agency's name may be followed by; see `import/knowledge/README.md`. */
export type AgencySuffix = "none" | "country" | "place" | "party" | "within";
export type NameTail = "name" | "capital" | "number" | "mission";

export interface KnownAgency {
  readonly name: string;
  readonly suffix: AgencySuffix;
}

export interface AgencyHead {
  readonly head: string;
  readonly tail: NameTail;
}

export interface TitleEntry {
  readonly title: string;
  /** The agency that the title alone implies. */
  readonly agency: string | null;
  /** The word that begins the name of the agency the title is held in, and that the title swallows: "Cục trưởng X" is of "Cục X". */
  readonly head: string | null;
  /** The body meant when a place alone follows: "Chủ tịch huyện Y". */
  readonly local: string | null;
}

/** The tables compiled for matching. */
export interface Lexicon {
  readonly agencies: Trie<KnownAgency>;
  readonly heads: Trie<AgencyHead>;
  readonly provinces: Trie<Province>;
  readonly provinceOf: ReadonlyMap<string, Province>;
  readonly countries: Trie<string>;
  readonly titles: Trie<TitleEntry>;
  readonly honorifics: Trie<string>;
  readonly surnames: ReadonlyMap<string, number>;
  readonly givenSyllables: ReadonlySet<string>;
  /** Pairs of neighbouring syllables within known agency names: what a lower-case word inside an unknown name is judged by. */
  readonly nameBigrams: ReadonlySet<string>;
  readonly abbreviations: ReadonlyMap<string, string>;
}

export function compileLexicon(knowledge: Knowledge): Lexicon {
  const agencies = new Trie<KnownAgency>();
  const nameBigrams = new Set<string>();
  const learn = (phrase: string) => {
    const keys = formKeys(phrase);
    for (let index = 1; index < keys.length; index++) nameBigrams.add(`${keys[index - 1]} ${keys[index]}`);
  };
  const know = (name: string, forms: readonly string[], suffix: AgencySuffix) => {
    for (const form of [name, ...forms]) agencies.add(form, { name, suffix });
    learn(name);
  };
  for (const { name, forms, suffix } of knowledge.localAgencies) know(name, forms, suffix);
  for (const field of knowledge.fields) {
    for (const head of field.used_by) {
      const forms = field.forms.map((form) => `${head} ${form}`);
      know(`${head} ${field.name}`, forms, head === "Bộ" ? "country" : head === "Cục" ? "none" : "place");
    }
  }
  for (const { name, forms } of knowledge.centralAgencies)
    know(name, forms, WITH_COUNTRY.has(name) ? "country" : "none");

  for (const { phrase } of knowledge.namePhrases) learn(phrase);

  const heads = new Trie<AgencyHead>();
  for (const { head, forms, tail } of knowledge.agencyHeads)
    for (const form of [head, ...forms]) heads.add(form, { head, tail });

  const provinces = new Trie<Province>();
  for (const province of knowledge.provinces)
    for (const form of [province.name, ...province.aliases]) provinces.add(form, province);

  const countries = new Trie<string>();
  for (const { name, aliases } of knowledge.countries) for (const form of [name, ...aliases]) countries.add(form, name);

  const titles = new Trie<TitleEntry>();
  for (const { title, forms, agency, head, local } of knowledge.titles) {
    for (const form of [title, ...forms]) titles.add(form, { title, agency, head, local });
  }

  const honorifics = new Trie<string>();
  for (const { form, variants } of knowledge.honorifics)
    for (const each of [form, ...variants]) honorifics.add(each, form);

  return {
    agencies,
    heads,
    provinces,
    provinceOf: new Map(knowledge.provinces.map((province) => [province.name, province])),
    countries,
    titles,
    honorifics,
    surnames: new Map(knowledge.surnames.map((row) => [formKeys(row.surname).join(" "), Number(row.share_pct ?? 0)])),
    givenSyllables: new Set(knowledge.givenSyllables.map((row) => formKeys(row.syllable)[0]!)),
    nameBigrams,
    abbreviations: new Map(knowledge.fields.flatMap(({ name, forms }) => forms.map((form) => [form, name]))),
  };
}

/** Central bodies that every country has one of: a foreign one is named with its country after it. */
const WITH_COUNTRY = new Set(["Chính phủ", "Quốc hội"]);
