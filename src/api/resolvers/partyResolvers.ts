import type { PartyLabel } from "../../graph/model";
import type { Context } from "../Context";
import type { Side } from "../filters/Condition";
import { toGlobalId } from "../globalId";
import { listNodes, type ListArguments } from "../listings/listNodes";
import { visits } from "../listings/visits";
import { KIND_OF_LABEL } from "../partyKind";
import type { PartyRow, VisitConnectionRow } from "../rows";
import type { VisitFilter, VisitOrderField } from "../generated/resolverTypes";

type VisitArguments = ListArguments<VisitFilter, VisitOrderField>;

const visitsOf =
  (relationship: Side) =>
  (
    { label, id }: { label: PartyLabel; id: string },
    args: VisitArguments,
    context: Context,
  ): Promise<VisitConnectionRow> =>
    listNodes(context, visits, args, {
      clause: `MATCH (:${label} {id: key})-[:${relationship}]->(n:Visit)`,
      parties: { clauses: "WITH key AS party", sides: [relationship], tests: [] },
      key: id,
    });

/** The fields that every party has. */
export const partyResolvers = {
  id: (party: PartyRow) => toGlobalId(party),
  kind: (party: PartyRow) => KIND_OF_LABEL[party.label],
  visitsMade: visitsOf("MADE"),
  visitsHosted: visitsOf("HOSTED"),
};
