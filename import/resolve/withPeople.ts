import type { Contribution, PartyRef, SideClaim } from "./Contribution";

/** The contribution with the ids of people in the place of those of their blocks. */
export function withPeople(
  contribution: Contribution,
  personOf: (article: string, block: string) => string,
): Contribution {
  const person = (block: string) => personOf(contribution.article.id, block);
  const settled = <Ref extends { readonly id: string; readonly label: string }>(ref: Ref): Ref =>
    ref.label === "Person" ? { ...ref, id: person(ref.id) } : ref;
  const side = ({ parties, lead }: SideClaim): SideClaim => ({
    parties: parties.map((party): PartyRef => settled(party)),
    lead: lead === null ? null : person(lead),
  });
  return {
    ...contribution,
    entities: contribution.entities.map(settled),
    reports: contribution.reports.map((report) => ({
      ...report,
      visitors: side(report.visitors),
      hosts: side(report.hosts),
    })),
  };
}
