import type { Contribution, PartyRef, SideClaim } from "./Contribution";

/** The contribution with the ids of people in the place of those of their blocks, and what agencies go by in the place of their own. */
export function withPeople(
  contribution: Contribution,
  personOf: (article: string, block: string) => string,
  agencyOf: (id: string) => string = (id) => id,
): Contribution {
  const person = (block: string) => personOf(contribution.article.id, block);
  const settled = <Ref extends { readonly id: string; readonly label: string }>(ref: Ref): Ref => {
    if (ref.label === "Person") return { ...ref, id: person(ref.id) };
    return ref.label === "Agency" && agencyOf(ref.id) !== ref.id ? { ...ref, id: agencyOf(ref.id) } : ref;
  };
  const side = ({ parties, lead }: SideClaim): SideClaim => ({
    parties: parties.map((party): PartyRef => settled(party)),
    lead: lead === null ? null : person(lead),
  });
  return {
    ...contribution,
    entities: contribution.entities.map((entity) => {
      const now = settled(entity);
      return now.label === "Agency" && now.id !== entity.id ? { ...now, stated: entity.id } : now;
    }),
    reports: contribution.reports.map((report) => ({
      ...report,
      visitors: side(report.visitors),
      hosts: side(report.hosts),
    })),
  };
}
