import type { Context } from "../Context";
import { relations } from "../cypher/relations";
import type { VisitKind, VisitResolvers, VisitStatus } from "../generated/resolverTypes";
import { toGlobalId } from "../globalId";
import { formerIds } from "./formerIds";
import type { PartyRow, PlaceRow, VisitPartyRow, VisitRow } from "../rows";

export const Visit: VisitResolvers = {
  id: (visit) => toGlobalId(visit),
  formerIds,
  status: ({ status }) => status.toUpperCase() as VisitStatus,
  kind: ({ kind }) => kind.toUpperCase() as VisitKind,
  visitors: (visit, _args, context) => sideOf(visit, "MADE", context),
  hosts: (visit, _args, context) => sideOf(visit, "HOSTED", context),
  places: ({ id }, _args, { loaders }) => loaders.nodes<PlaceRow>(relations.placesOfVisit, id),
  topics: async ({ id }, _args, { loaders }) =>
    (await loaders.rows<{ name: string }>(relations.topicsOfVisit, id)).map(({ name }) => name),
  evidence: ({ id }, _args, { loaders }) => loaders.rows(relations.evidenceOfVisit, id),
};

/** Both sides are read by one statement. */
async function sideOf(visit: VisitRow, side: "MADE" | "HOSTED", { loaders }: Context): Promise<VisitPartyRow[]> {
  const parties = await loaders.rows<{ side: string; party: PartyRow; lead: boolean }>(
    relations.partiesOfVisit,
    visit.id,
  );
  const own = parties.filter((each) => each.side === side);
  const ids = new Set(own.map(({ party }) => party.id));
  return own.map(({ party, lead }) => ({ party, lead, visit, side: ids }));
}
