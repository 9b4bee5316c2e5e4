import { z } from "zod";
import { VisitKind } from "../facts";
import { list, optional, readTable, text } from "./readTable";

const Province = z.object({
  name: text,
  kind: z.enum(["tỉnh", "thành phố"]),
  aliases: list,
  tags: list,
  capital: text,
  valid_to: optional,
  lat: z.coerce.number(),
  lon: z.coerce.number(),
  needs_level: z.enum(["", "yes"]),
});
const Merger = z.object({ old_name: text, new_name: text, on: text, event: text, legal_basis: z.string() });
const Country = z.object({ name: text, iso2: text, aliases: list });
const Surname = z.object({ surname: text, share_pct: optional, ethnic_groups: list });
const GivenSyllable = z.object({ syllable: text, as_given: z.coerce.number(), as_middle: z.coerce.number() });
const NameFrequency = z.object({
  syllable: text,
  family: z.coerce.number(),
  middle: z.coerce.number(),
  given: z.coerce.number(),
});
const AgencySynonym = z.object({ name: text, forms: list });
const AmbiguousDistrict = z.object({ name: text, provinces: list });
const District = z.object({ name: text, province: text });
const ForeignName = z.object({ name: text, forms: list, country: optional });
const Pool = z.object({ pool: text, kinds: list, titles: list });
const Career = z.object({ from: text, to: text, people: z.coerce.number(), namesakes: z.coerce.number() });
const Honorific = z.object({ form: text, variants: list, class: text });
const Field = z.object({ name: text, forms: list, used_by: list });
const LocalAgency = z.object({
  name: text,
  forms: list,
  suffix: z.enum(["place", "party", "within", "any"]),
  parent: optional,
});
const NationalBody = z.object({
  name: text,
  forms: list,
  home: optional,
  bare: z.enum(["home", "context", "never"]),
});
const Organisation = z.object({ name: text, forms: list, kind: text, country: optional });
const HistoricalPerson = z.object({ name: text, died: z.coerce.number().int() });
const NonAgency = z.object({ phrase: text, reason: text });
const Abbreviation = z.object({ form: text, full: text });
const ForeignRegion = z.object({ name: text, country: text, forms: list, bare: z.enum(["", "yes"]) });
const AgencyHead = z.object({
  head: text,
  forms: list,
  tail: z.enum(["name", "capital", "number", "mission", "titled", "whole"]),
  part: z.enum(["", "may", "must"]),
  of: list,
  small: z.enum(["", "yes"]),
});
const Media = z.object({ name: text, forms: list });
const CompoundWord = z.object({ word: text });
const CentralAgency = z.object({
  name: text,
  forms: list,
  kind: text,
  parent: list,
  valid_from: optional,
  valid_to: optional,
  successor: list,
});
const ProvinceBody = z.object({
  name: text,
  valid_from: optional,
  valid_to: optional,
  successor: list,
});
const Trigger = z.object({
  phrase: text,
  forms: list,
  frame: z.enum(["go", "receive", "meet", "between", "join"]),
  kind: VisitKind,
  strength: z.coerce.number().int().min(1).max(3),
});
const NonTrigger = z.object({ phrase: text, forms: list, reason: text });
const VisitWords = z.object({
  role: z.enum([
    "planned",
    "planned_before",
    "planned_clause",
    "planned_after",
    "aside",
    "event",
    "cancelled",
    "background",
    "same_day",
    "next_stop",
    "reference",
    "delegation",
    "plural",
    "sent",
    "thanks",
    "place",
    "host_line",
    "visitor_line",
    "attend_line",
    "phase",
    "site",
  ]),
  forms: list,
});
/** What a word does in a question. */
export const QUESTION_ROLES = [
  "who",
  "who_person",
  "who_agency",
  "who_province",
  "who_country",
  "go",
  "receive",
  "meet",
  "back",
  "companion",
  "noun",
  "of",
  "passive",
  "and",
  "each",
  "is",
  "hold",
  "position",
  "before",
  "after",
  "path",
  "about",
  "most",
  "when",
  "latest",
  "earliest",
  "times",
  "whether",
  "which",
  "how_long",
  "planned",
  "cancelled",
  "many",
  "courtesy",
  "aside",
] as const;
const QuestionWords = z.object({ role: z.enum(QUESTION_ROLES), forms: list });
const Facility = z.object({ facility: text, forms: list });
const Topic = z.object({ topic: text, forms: list });
const NamePhrase = z.object({ phrase: text });
const NameNoun = z.object({ noun: text, joined: z.enum(["", "yes"]) });
const Title = z.object({
  title: text,
  forms: list,
  agency: optional,
  head: optional,
  local: optional,
  needs: z.enum(["", "country", "home", "body", "committee", "council", "named", "leader", "counterpart", "expert"]),
});

let loaded: Knowledge | undefined;

/** What a domain expert knows and edits: the tables of this folder, read once and checked. */
export function loadKnowledge(): Knowledge {
  return (loaded ??= readTables());
}

function readTables() {
  return Object.freeze({
    provinces: readTable("provinces.csv", Province),
    mergers: readTable("province_mergers.csv", Merger),
    countries: readTable("countries.csv", Country),
    foreignRegions: readTable("foreign_regions.csv", ForeignRegion),
    surnames: readTable("surnames.csv", Surname),
    givenSyllables: readTable("given_syllables.csv", GivenSyllable),
    agencySynonyms: readTable("agency_synonyms.csv", AgencySynonym),
    ambiguousDistricts: readTable("ambiguous_districts.csv", AmbiguousDistrict),
    districts: readTable("districts.csv", District),
    nameFrequencies: readTable("name_frequencies.csv", NameFrequency),
    foreignNames: readTable("foreign_names.csv", ForeignName),
    historicalPeople: readTable("historical_people.csv", HistoricalPerson),
    pools: readTable("pools.csv", Pool),
    careers: readTable("careers.csv", Career),
    honorifics: readTable("honorifics.csv", Honorific),
    fields: readTable("fields.csv", Field),
    localAgencies: readTable("local_agencies.csv", LocalAgency),
    agencyHeads: readTable("agency_heads.csv", AgencyHead),
    centralAgencies: readTable("central_agencies.csv", CentralAgency),
    provinceBodies: readTable("province_bodies.csv", ProvinceBody),
    nationalBodies: readTable("national_bodies.csv", NationalBody),
    organisations: readTable("organisations.csv", Organisation),
    nonAgencies: readTable("non_agencies.csv", NonAgency),
    media: readTable("media.csv", Media),
    compoundWords: readTable("compound_words.csv", CompoundWord),
    abbreviations: readTable("abbreviations.csv", Abbreviation),
    triggers: readTable("triggers.csv", Trigger),
    nonTriggers: readTable("non_triggers.csv", NonTrigger),
    visitWords: readTable("visit_words.csv", VisitWords),
    questionWords: readTable("question_words.csv", QuestionWords),
    facilities: readTable("facilities.csv", Facility),
    topics: readTable("topics.csv", Topic),
    namePhrases: readTable("name_phrases.csv", NamePhrase),
    nameNouns: readTable("name_nouns.csv", NameNoun),
    titles: readTable("titles.csv", Title),
  });
}

export type Knowledge = ReturnType<typeof readTables>;
export type Career = z.infer<typeof Career>;
export type Province = z.infer<typeof Province>;
