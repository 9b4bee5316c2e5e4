import { ownName } from "../filters/rules";
import { self } from "../filters/selections";
import type { ProvinceFilter, ProvinceOrderField } from "../generated/resolverTypes";
import { existingAsOf } from "./existingAsOf";
import type { Listing } from "./Listing";

/** Provinces of every time, or those that existed on a day. */
export function provincesAsOf(day: string | null | undefined): Listing<ProvinceFilter, ProvinceOrderField> {
  return {
    label: "Province",
    rules: { id: self("Province"), name: ownName },
    always: existingAsOf(day),
    sortKeys: { NAME: { expression: "n.nameKey" } },
    defaultOrder: [{ field: "NAME", direction: "ASC" }],
  };
}
