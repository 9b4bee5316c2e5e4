import { ownName } from "../filters/rules";
import { self } from "../filters/selections";
import type { ProvinceFilter, ProvinceOrderField } from "../generated/resolverTypes";
import type { Listing } from "./Listing";

/** Provinces of every time, or those that existed on a day. */
export function provincesAsOf(day: string | null | undefined): Listing<ProvinceFilter, ProvinceOrderField> {
  return {
    label: "Province",
    rules: { id: self("Province"), name: ownName },
    always: day
      ? (parameters) => {
          const asOf = parameters.add(day);
          return [`coalesce(n.validFrom, '') <= ${asOf}`, `coalesce(n.validTo, '9999') >= ${asOf}`];
        }
      : undefined,
    sortKeys: { NAME: { expression: "n.nameKey" } },
    defaultOrder: [{ field: "NAME", direction: "ASC" }],
  };
}
