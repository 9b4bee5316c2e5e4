import type { Knowledge } from "../knowledge";
import type { Contribution } from "./Contribution";
import { createPeopleClusterer, type PeopleClusterer } from "./people/createPeopleClusterer";
import { identifyPeople, type IdentifiedPeople } from "./people/identifyPeople";
import type { PersonMention } from "./people/PersonMention";
import { personMentions } from "./people/personMentions";
import { identifyVisits, type IdentifiedVisits } from "./visits/identifyVisits";
import type { VisitMention } from "./visits/VisitMention";
import { visitMentions } from "./visits/visitMentions";
import { withPeople } from "./withPeople";
import { withVisits } from "./withVisits";

/** Who is who, and which visit is which, in view of all articles. */
export type Identities = IdentifiedPeople & IdentifiedVisits;

/** Identities from all mentions of people, by block, and all reports of visits. Pure, and a function of their sets. */
export function findIdentities(
  clusterPeople: PeopleClusterer,
  blocks: Iterable<readonly [block: string, mentions: readonly PersonMention[]]>,
  reports: readonly VisitMention[],
): Identities {
  return { ...identifyPeople(clusterPeople, blocks), ...identifyVisits(reports) };
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
