import { PARTY_LABELS, type PartyLabel } from "../../graph/model";
import { fromGlobalId } from "../globalId";

/** The party that an id of the API means. */
export const partyRef = (globalId: string) => fromGlobalId(globalId, PARTY_LABELS) as { label: PartyLabel; id: string };
