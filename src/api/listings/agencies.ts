import { agencyInProvince } from "../cypher/relations";
import { ownName, related } from "../filters/rules";
import { byId, self } from "../filters/selections";
import type { AgencyFilter, AgencyOrderField } from "../generated/resolverTypes";
import type { Listing } from "./Listing";

export const agencies: Listing<AgencyFilter, AgencyOrderField> = {
  label: "Agency",
  rules: {
    id: self("Agency"),
    name: ownName,
    province: related((end) => `(n)-[:IN]->(${end})`, byId("Province")),
    partOf: related((end) => `(n)-[:PART_OF]->(${end})`, byId("Agency")),
  },
  sortKeys: { NAME: { expression: "n.nameKey" } },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
};

/** Each with its province. */
export const agenciesInProvinces: typeof agencies = {
  ...agencies,
  row: agencyInProvince("n"),
};
