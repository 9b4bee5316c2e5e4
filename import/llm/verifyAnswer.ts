import type { Document } from "../extract/Document";
import { HOME } from "../HOME";
import type { Facts, MentionKind, PersonFact, PositionFact, SideFact, VisitFact } from "../facts";
import type { Answer, AnsweredPerson, AnsweredSide, AnsweredVisit } from "./Answer";
import { listOf } from "../listOf";
import { wordKeys, type ArticleWords } from "./ArticleWords";
import type { Dropped } from "./Dropped";
import { mentionsOf } from "./mentionsOf";
import type { FoundName, NameFinder } from "./NameFinder";
import { supportedDate, type Printed } from "./supportedDate";

const RULE = "llm";
/** Verified to stand in the article, not to be understood: between a doubtful rule and a sure one. */
const CONFIDENCE = 0.7;
/** A passage of fewer words shows nothing; one of more characters hides it. */
const MIN_WORDS = 4;
const MAX_CHARACTERS = 1200;

export interface Verified {
  readonly facts: Facts;
  readonly dropped: readonly Dropped[];
}

/** What an answer is held against. */
export interface Witnesses {
  readonly document: Document;
  readonly words: ArticleWords;
  readonly finder: NameFinder;
  /** What the rules find: title, publication and hash of the article are theirs. */
  readonly byRules: Facts;
}

/**
 * The facts of an answer that stand in the article: every passage verbatim, every name in some form, spans computed here. What does not
 * is dropped and named.
 */
export function verifyAnswer(
  answer: Answer,
  { document, words, finder, byRules }: Witnesses,
  extractor: string,
): Verified {
  const dropped: Dropped[] = [];
  const drop = (what: Dropped): null => {
    dropped.push(what);
    return null;
  };
  /** By the keys of their words: a name written in two ways is one. */
  const found = new Map<MentionKind, Map<string, FoundName>>();
  const keep = (kind: MentionKind, name: FoundName): string => {
    if (!found.has(kind)) found.set(kind, new Map());
    const ofKind = found.get(kind)!;
    const key = wordKeys(name.name).join(" ");
    if (!ofKind.has(key)) ofKind.set(key, name);
    return ofKind.get(key)!.name;
  };
  const named = (kind: MentionKind, printed: string): string | null => {
    if (kind === "agency" && finder.isBare(printed)) return drop("bare");
    const name = finder[kind](printed);
    return name ? keep(kind, name) : drop(kind);
  };
  const allNamed = (kind: MentionKind, printed: readonly string[]) => [
    ...new Set([...new Set(printed)].flatMap((each) => named(kind, each) ?? [])),
  ];
  const printed: Printed = { numbers: numbersOf(document), published: byRules.published };
  const dated = (date: string | null) => (date === null ? null : (supportedDate(date, printed) ?? drop("date")));

  /** A foreign office is held in the country: the agency is then its name. */
  const officeOf = (agency: string): string | null => {
    const country = finder.country(agency);
    return country ? keep("country", country) : named("agency", agency);
  };

  function positions({ positions }: AnsweredPerson): PositionFact[] {
    return positions.flatMap(({ title: as, agency: body, former, evidence }) => {
      const passage = words.passage(evidence);
      const title = passage && finder.title(as, passage.span);
      const agency = body === null ? null : officeOf(body);
      // Without the body that it is of, another office would be left.
      if (!passage || !title || (body !== null && agency === null)) return drop("position") ?? [];
      return [{ title, agency, former, span: passage.span }];
    });
  }

  function side(of: AnsweredSide): SideFact {
    const people = allNamed("person", [...of.people, ...(of.lead === null ? [] : [of.lead])]);
    const lead = of.lead === null ? null : finder.person(of.lead);
    return {
      provinces: allNamed("province", of.provinces),
      countries: allNamed("country", of.countries),
      agencies: allNamed("agency", of.agencies),
      people,
      lead: lead && keep("person", lead),
    };
  }

  function visit(stated: AnsweredVisit): VisitFact | null {
    const passage = words.passage(stated.evidence);
    if (!passage) return drop("evidence");
    const length = passage.evidence.length;
    if (length > MAX_CHARACTERS || passage.evidence.trim().split(/\s+/u).length < MIN_WORDS) return drop("length");
    const visitors = side(stated.visitors);
    const hosts = side(stated.hosts);
    if (!hasParty(visitors) && !hasParty(hosts)) return drop("parties");
    const start = dated(stated.start);
    const end = dated(stated.end);
    return {
      status: stated.status,
      kind: stated.kind,
      start: start ?? end,
      end: end && start && end < start ? start : (end ?? start),
      visitors,
      hosts,
      places: allNamed("place", stated.places),
      topics: [...new Set(stated.topics.flatMap((topic) => finder.topic(topic) ?? drop("topic") ?? []))],
      evidence: passage.evidence,
      span: passage.span,
      rule: RULE,
      confidence: CONFIDENCE,
    };
  }

  const visits = answer.visits.flatMap((stated) => visit(stated) ?? []);
  allNamed("province", answer.provinces);
  allNamed("agency", answer.agencies);
  const people = new Map<string, PositionFact[]>();
  for (const person of answer.people) {
    const name = named("person", person.name);
    if (name !== null) listOf(people, name).push(...positions(person));
  }
  const names = (kind: MentionKind) => [...(found.get(kind)?.values() ?? [])].map(({ name }) => name);
  const facts: Facts = {
    ...{ id: byRules.id, title: byRules.title, url: byRules.url, source: byRules.source },
    published: byRules.published,
    textHash: byRules.textHash,
    extractor,
    provinces: names("province"),
    countries: [...new Set(visits.flatMap((each) => [...each.visitors.countries, ...each.hosts.countries]))].filter(
      (name) => name !== HOME,
    ),
    agencies: names("agency"),
    people: names("person").map((name): PersonFact => ({ name, positions: people.get(name) ?? [] })),
    visits,
    mentions: mentionsOf(found, document.article.text),
  };
  return { facts, dropped };
}

function hasParty({ provinces, countries, agencies, people }: SideFact): boolean {
  return [provinces, countries, agencies, people].some((names) => names.length > 0);
}

function numbersOf({ tokens }: Document): ReadonlySet<number> {
  return new Set(tokens.flatMap(({ kind, text }) => (kind === "number" ? [Number(text)] : [])));
}
