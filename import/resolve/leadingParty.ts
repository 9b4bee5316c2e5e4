import type { PartyLabel } from "../../src/graph/model";
import type { EntityClaim, PartyRef, SideClaim } from "./Contribution";

const ORDER: readonly PartyLabel[] = ["Agency", "Province", "Country", "Person"];

/**
 * Whom a side of a visit is told by: the agency that its leader acts for, else an agency, a province, a country, a person; among
 * equals the one with the smallest id. Null where the side is empty.
 */
export function leadingParty({ parties, lead }: SideClaim, people: ReadonlyMap<string, EntityClaim>): PartyRef | null {
  const offices = new Set(
    (lead ? people.get(lead)?.positions : undefined)?.flatMap(({ office, former }) =>
      office && !former ? [office.id] : [],
    ),
  );
  const weight = ({ id, label }: PartyRef) =>
    offices.has(id) ? 0 : id === lead ? ORDER.length : 1 + ORDER.indexOf(label);
  const ranked = [...parties].sort((a, b) => weight(a) - weight(b) || (a.id < b.id ? -1 : 1));
  return ranked[0] ?? null;
}
