import { completeVisitFilter, visitRules } from "../filters/visitRules";
import type { VisitFilter, VisitOrderField } from "../generated/resolverTypes";
import type { Listing } from "./Listing";

export const visits: Listing<VisitFilter, VisitOrderField> = {
  label: "Visit",
  rules: visitRules,
  complete: completeVisitFilter,
  sortKeys: { DATE: { expression: "n.earliest", nullable: true }, TITLE: { expression: "n.title", nullable: true } },
  defaultOrder: [{ field: "DATE", direction: "DESC" }],
  placed: { field: "DATE", direction: "DESC" },
};
