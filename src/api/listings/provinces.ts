import { property } from "../filters/rules";
import { self } from "../filters/selections";
import type { ProvinceFilter, ProvinceOrderField } from "../generated/resolverTypes";
import type { Listing } from "./Listing";

export const provinces: Listing<ProvinceFilter, ProvinceOrderField> = {
  label: "Province",
  rules: { id: self("Province"), name: property("name") },
  sortKeys: { NAME: { expression: "n.name" } },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
};
