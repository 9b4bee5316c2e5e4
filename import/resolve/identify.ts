import type { Knowledge } from "../knowledge";
import type { Contribution } from "./Contribution";
import {
  createPeopleClusterer,
  type PeopleClusterer,
  type PersonCluster,
  type Suggestion,
} from "./people/createPeopleClusterer";
import type { PersonMention } from "./people/PersonMention";
import { personMentions } from "./people/personMentions";
import { clusterVisits, reportKey, type VisitCluster } from "./visits/clusterVisits";
import type { VisitMention } from "./visits/VisitMention";
import { visitMentions } from "./visits/visitMentions";
import { withPeople } from "./withPeople";
import { withVisits } from "./withVisits";

/** Who is who, and which visit is which, in view of all articles. */
export interface Identities {
  readonly people: readonly (PersonCluster & { readonly block: string })[];
  readonly suggestions: readonly Suggestion[];
  readonly visits: readonly VisitCluster[];
  readonly personOf: (article: string, block: string) => string;
  readonly visitOf: (report: Pick<VisitMention, "article" | "seed">) => string;
}

/** Identities from all mentions of people, by block, and all reports of visits. Pure, and a function of their set. */
export function findIdentities(
  clusterPeople: PeopleClusterer,
  blocks: Iterable<readonly [block: string, mentions: readonly PersonMention[]]>,
  reports: readonly VisitMention[],
): Identities {
  const people: (PersonCluster & { block: string })[] = [];
  const suggestions: Suggestion[] = [];
  const personOf = new Map<string, string>();
  for (const [block, mentions] of blocks) {
    const found = clusterPeople(mentions);
    suggestions.push(...found.suggestions);
    for (const person of found.people) {
      people.push({ ...person, block });
      for (const article of person.articles) personOf.set(`${article} ${block}`, person.id);
    }
  }
  const visits = clusterVisits(reports);
  const visitOf = new Map(
    visits.flatMap(({ id, reports: of }) => of.map((report) => [reportKey(report), id] as const)),
  );
  return {
    people,
    suggestions,
    visits,
    personOf: (article, block) => personOf.get(`${article} ${block}`)!,
    visitOf: (report) => visitOf.get(reportKey(report))!,
  };
}

/**
 * The contributions of all articles with the ids that their people and visits have in view of each other: what an import of them
 * into an empty graph makes.
 */
export function identify(contributions: readonly Contribution[], knowledge: Knowledge): Contribution[] {
  const { personOf, visitOf } = findIdentities(
    createPeopleClusterer(knowledge),
    personMentions(contributions),
    contributions.flatMap(visitMentions),
  );
  return contributions.map((contribution) => withVisits(withPeople(contribution, personOf), visitOf));
}
