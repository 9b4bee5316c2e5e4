import { isPublic } from "../../graph/isPublic";
import { ownName, related } from "../filters/rules";
import { byId, self } from "../filters/selections";
import type { PersonFilter, PersonOrderField } from "../generated/resolverTypes";
import type { Listing } from "./Listing";

export const people: Listing<PersonFilter, PersonOrderField> = {
  label: "Person",
  rules: {
    id: self("Person"),
    name: ownName,
    agency: related((end) => `(n)-[:SERVED]->(${end})`, byId("Agency")),
  },
  always: () => [isPublic("n")],
  sortKeys: { NAME: { expression: "n.nameKey" } },
  defaultOrder: [{ field: "NAME", direction: "ASC" }],
};
