import type { Province } from "../../knowledge";
import type { LeaderCountries } from "../people/leaderCountries";
import type { District } from "../places/portalProvince";
import type { AgencyHead } from "./AgencyHead";
import type { ForeignRegion } from "./ForeignRegion";
import type { KnownAgency } from "./KnownAgency";
import type { TitleEntry } from "./TitleEntry";
import type { Trie } from "./Trie";

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
