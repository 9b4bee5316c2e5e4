import type { Knowledge, Province } from "../../knowledge";
import { listOf } from "../../listOf";
import { leaderCountries, type LeaderCountries } from "../people/leaderCountries";
import { LISTED_KINDS } from "../agencies/matchBodyList";
import { isOccupation } from "../people/isOccupation";
import { FORMER } from "../people/matchPosition";
import { LEVEL_STARTS } from "../places/matchPlace";
import { districtsByLetters, provincesByLetters, type District } from "../places/portalProvince";
import { nameKey } from "../text/nameKey";
import { formKeys } from "../text/tokenise";
import { Trie } from "./Trie";

/** What an agency's name may be followed by; see `import/knowledge/README.md`. */
export type AgencySuffix = "none" | "fixed" | "mission" | "kind" | "country" | "place" | "party" | "within" | "any";
export type NameTail = "name" | "capital" | "number" | "mission" | "titled" | "whole";

export interface KnownAgency {
  readonly name: string;
  readonly suffix: AgencySuffix;
  /** The local body it is always a part of: "Phòng Cảnh sát giao thông" of "Công an". */
  readonly parent: string | null;
  /** The country that it acts for though its name does not have it: "Nhà Trắng". */
  readonly state: string | null;
  /** For a body that every state has: what it is called at home, and what the bare name means. */
  readonly national: NationalBody | null;
}

export interface NationalBody {
  readonly home: string | null;
  readonly bare: "home" | "context" | "never";
}

export interface AgencyHead {
  readonly head: string;
  readonly tail: NameTail;
  /** Whether its bodies are parts of another that is named after them: "Phòng Tổ chức | Cục Thuế tỉnh X". */
  readonly part: "" | "may" | "must";
  /** The first words of the bodies it may be a part of where the article has named that body elsewhere. */
  readonly of: readonly string[];
  /** Whether it begins a name in a small letter too, where that goes on with a word in capitals: "viện | Khoa học hình sự". */
  readonly small: boolean;
}

export interface TitleEntry {
  readonly title: string;
  /** The agency that the title alone implies. */
  readonly agency: string | null;
  /** The word that begins the name of the agency the title is held in, and that the title swallows: "Cục trưởng X" is of "Cục X". */
  readonly head: string | null;
  /** The body meant when a place alone follows: "Chủ tịch huyện Y"; see `REGION`. */
  readonly local: string | null;
  /**
   * "country": it is held in a state, the article's where none is printed. "home": the same, but in Việt Nam where the article
   * tells of no other. "body": it is an office only where a body is named with it. "committee": only where a party committee is
   * printed right behind it ("Thường vụ | Tỉnh ủy"), "council": only where a people's council is. "named": it is held in a state, and only
   * where that and a name, or the name of a known leader, stand right behind it ("Vua | Campuchia | Norodom A"). "leader": the same, or whoever heads the state that stands right behind it ("lãnh đạo | Triều Tiên"). "counterpart": the
   * office that was told last, in the state that stands right behind it with a name. "expert": an occupation, which is an office where a body is told
   * with it ("chuyên gia | kinh tế tại Đại học A").
   */
  readonly needs:
    "" | "country" | "home" | "body" | "committee" | "council" | "named" | "leader" | "counterpart" | "expert";
}

/** A province or a city of another country. */
export interface ForeignRegion {
  readonly country: string;
  /** Whether the name without a level word before it is known to mean the region. */
  readonly bare: boolean;
}

/** The tables compiled for matching. */
export interface Lexicon {
  readonly agencies: Trie<KnownAgency>;
  /** Bodies that several states share, by name. */
  readonly international: ReadonlySet<string>;
  /** Those of them that only meet: a conference bears their name. */
  readonly forums: ReadonlySet<string>;
  readonly heads: Trie<AgencyHead>;
  readonly headOf: ReadonlyMap<string, AgencyHead>;
  readonly provinces: Trie<Province>;
  readonly provinceOf: ReadonlyMap<string, Province>;
  /** The provinces that are named like the capital of one that there still was on a day, and that one; where no day is known, of any that there was. */
  readonly capitals: (day: string | null) => ReadonlyMap<Province, Province>;
  /** By the key of its name, the province of a district of which there is only one, or of a capital. */
  readonly provinceOfDistrict: ReadonlyMap<string, Province>;
  /** See `portalProvince`. */
  readonly provincesByLetters: ReadonlyMap<string, Province>;
  /** The districts by the letters of their names, for addresses. */
  readonly districtsByLetters: ReadonlyMap<string, District>;
  /** The provinces by the tag that their papers put at the head of the text; several may share one. */
  readonly tags: ReadonlyMap<string, readonly Province[]>;
  readonly countries: Trie<string>;
  readonly foreignRegions: Trie<ForeignRegion>;
  readonly titles: Trie<TitleEntry>;
  /** Those of experts, apart: "Đoàn Luật sư", "Ban Chuyên gia" are bodies. */
  readonly occupations: Trie<TitleEntry>;
  readonly honorifics: Trie<string>;
  readonly leaderCountry: LeaderCountries;
  /** The year in which someone died whose name is spoken still. */
  readonly died: ReadonlyMap<string, number>;
  /** The names that Catholics bear before their own. */
  readonly saints: Trie<true>;
  /** Papers and agencies whose reporters are named: no people, and no bodies when cited. */
  readonly media: Trie<true>;
  readonly surnames: ReadonlyMap<string, number>;
  readonly givenSyllables: ReadonlySet<string>;
  /** What a name can begin with that is printed in small letters: most words are passed over by this alone. */
  readonly openings: ReadonlySet<string>;
  /** Pairs of neighbouring syllables within known agency names: what a lower-case word inside an unknown name is judged by. */
  readonly nameBigrams: ReadonlySet<string>;
  /** Words of two syllables: the second goes with a capitalised first within a name. */
  readonly compounds: ReadonlySet<string>;
  /** What may follow any word of a name: "quốc gia", "Trung ương". */
  readonly nameEndings: Trie<true>;
  /** What goes on with a name whose last word is no proper name ("Nghiên cứu | quốc phòng"), and whether behind "và" too. */
  readonly nameNouns: Trie<{ readonly joined: boolean }>;
  /** Phrases that begin like the name of a body and are none: "Hội An", "Trường hợp". */
  readonly nonAgencies: Trie<true>;
  /** Abbreviations within names, as printed, and what they stand for. */
  readonly abbreviations: ReadonlyMap<string, string>;
}

export function compileLexicon(knowledge: Knowledge): Lexicon {
  const agencies = new Trie<KnownAgency>();
  const nameBigrams = new Set<string>();
  const nameEndings = new Trie<true>();
  const learn = (phrase: string) => {
    const keys = formKeys(phrase);
    for (let index = 1; index < keys.length; index++) nameBigrams.add(`${keys[index - 1]} ${keys[index]}`);
  };
  const know = (name: string, forms: readonly string[], suffix: AgencySuffix, rest: Partial<KnownAgency> = {}) => {
    agencies.addAll([name, ...forms], { name, suffix, parent: null, national: null, state: null, ...rest });
    learn(name.split(SEATED, 1)[0]!);
  };
  for (const { name, forms, suffix, parent } of knowledge.localAgencies) know(name, forms, suffix, { parent });
  for (const { name, forms, home, bare } of knowledge.nationalBodies)
    know(name, forms, "country", { national: { home, bare } });
  for (const field of knowledge.fields) {
    for (const head of field.used_by) {
      const forms = field.forms.map((form) => `${head} ${form}`);
      const name = `${head} ${field.name}`;
      if (head === MINISTRY) know(name, forms, "country", { national: { home: name, bare: "home" } });
      else know(name, forms, head === "Cục" ? "none" : "place");
    }
  }
  for (const { name, forms } of knowledge.centralAgencies) know(name, forms, "none");
  for (const { name, forms, country } of knowledge.organisations) know(name, forms, "fixed", { state: country });
  const named = (kinds: readonly string[]) =>
    new Set(knowledge.organisations.flatMap(({ name, kind }) => (kinds.includes(kind) ? [name] : [])));

  for (const { phrase } of knowledge.namePhrases)
    if (phrase.startsWith(ANY_WORD)) nameEndings.add(phrase.slice(ANY_WORD.length), true);
    else learn(phrase);

  const nameNouns = new Trie<{ readonly joined: boolean }>();
  for (const { noun, joined } of knowledge.nameNouns) nameNouns.add(noun, { joined: joined === "yes" });

  const nonAgencies = new Trie<true>();
  for (const { phrase } of knowledge.nonAgencies) nonAgencies.add(phrase, true);

  const heads = new Trie<AgencyHead>();
  const headOf = new Map<string, AgencyHead>();
  for (const { forms, small, ...entry } of knowledge.agencyHeads) {
    const head = { ...entry, small: small === "yes" };
    heads.addAll([head.head, ...forms], head);
    headOf.set(head.head, head);
  }

  const provinces = new Trie<Province>();
  for (const province of knowledge.provinces) provinces.addAll([province.name, ...province.aliases], province);

  const countries = new Trie<string>();
  for (const { name, aliases } of knowledge.countries) countries.addAll([name, ...aliases], name);

  const foreignRegions = new Trie<ForeignRegion>();
  for (const { name, country, forms, bare } of knowledge.foreignRegions)
    foreignRegions.addAll([name, ...forms], { country, bare: bare === "yes" });

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

  const media = new Trie<true>();
  for (const { name, forms } of knowledge.media) media.addAll([name, ...forms], true);

  return {
    agencies,
    died: new Map(knowledge.historicalPeople.map(({ name, died }) => [name, died])),
    international: named(["quốc tế", "diễn đàn"]),
    forums: named(["diễn đàn"]),
    media,
    saints,
    leaderCountry: leaderCountries(knowledge),
    heads,
    headOf,
    provinces,
    provinceOf: new Map(knowledge.provinces.map((province) => [province.name, province])),
    capitals: capitalsOf(knowledge),
    provinceOfDistrict: provinceOfDistrict(knowledge),
    provincesByLetters: provincesByLetters(knowledge.provinces),
    districtsByLetters: districtsByLetters(districtsOf(knowledge)),
    tags: byTag(knowledge.provinces),
    countries,
    foreignRegions,
    titles,
    occupations,
    honorifics,
    surnames: new Map(knowledge.surnames.map((row) => [formKeys(row.surname).join(" "), row.share_pct ?? 0])),
    givenSyllables: new Set(knowledge.givenSyllables.map((row) => formKeys(row.syllable)[0]!)),
    openings: new Set([
      ...[titles, occupations, honorifics, agencies, heads].flatMap((table) => [...table.firstKeys]),
      ...FORMER,
      ...LISTED_KINDS.keys(),
      ...LEVEL_STARTS,
    ]),
    nameBigrams,
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

/** What follows in a name is where the body sits. */
const SEATED = " tại ";
const SAINT = "tên thánh";
const MINISTRY = "Bộ";
/** Begins a phrase of `name_phrases.csv` that may follow any word. */
const ANY_WORD = "… ";

function capitalsOf({ provinces }: Knowledge): Lexicon["capitals"] {
  const pairs = provinces.flatMap((whole) =>
    provinces.flatMap((capital) =>
      capital !== whole && capital.name === whole.capital ? [[capital, whole] as const] : [],
    ),
  );
  const all = new Map(pairs);
  return (day) => (day === null ? all : new Map(pairs.filter(([, { valid_to: last }]) => !last || day <= last)));
}

function districtsOf({ districts, provinces }: Knowledge): District[] {
  const byName = new Map(provinces.map((province) => [province.name, province]));
  return districts.map(({ name, province }) => ({ name, province: byName.get(province)! }));
}

function provinceOfDistrict(knowledge: Knowledge): Map<string, Province> {
  const { provinces } = knowledge;
  const names = new Set(provinces.map(({ name }) => name));
  const capitals = provinces.flatMap((province) => {
    const { capital } = province;
    if (!capital || names.has(capital)) return [];
    return [capital, capital.split(" - ", 1)[0]!].map((name) => [nameKey(name), province] as const);
  });
  return new Map([
    ...capitals,
    ...districtsOf(knowledge).map(({ name, province }) => [nameKey(name), province] as const),
  ]);
}

function byTag(provinces: readonly Province[]): Map<string, Province[]> {
  const tags = new Map<string, Province[]>();
  for (const province of provinces) for (const tag of province.tags) listOf(tags, tag).push(province);
  return tags;
}
