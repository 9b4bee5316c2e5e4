import { PARTY_LABELS, type PartyLabel } from "../graph/model";
import type { PartyKind } from "./generated/resolverTypes";

/** The kind under which the API shows the parties of a label. */
export const KIND_OF_LABEL: { readonly [label in PartyLabel]: PartyKind } = {
  Person: "PERSON",
  Agency: "AGENCY",
  Province: "PROVINCE",
  Country: "COUNTRY",
};

/** The label of the parties of a kind. */
export const labelOfKind = (kind: PartyKind): PartyLabel =>
  PARTY_LABELS.find((label) => KIND_OF_LABEL[label] === kind)!;
