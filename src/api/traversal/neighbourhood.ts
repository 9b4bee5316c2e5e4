import { PARTY_LABELS, type PartyLabel } from "../../graph/model";
import type { Context } from "../Context";
import { isPublic } from "../../graph/isPublic";
import { Parameters } from "../cypher/Parameters";
import { nodeOf } from "../cypher/relations";
import { row } from "../cypher/row";
import type { QueryNeighbourhoodArgs, VisitFilter } from "../generated/resolverTypes";
import type { PartyRow, SubgraphEdgeRow, SubgraphRow } from "../rows";
import { between } from "./between";
import { exchanges } from "./exchanges";
import { partyRef } from "./partyRef";

const DEEPEST = 3;
const MOST = 500;

/** Binds `node` to each of the parties in `$parties`, each looked up by the index of its label. */
const EACH_PARTY = `UNWIND $parties AS party
CALL (party) {
${PARTY_LABELS.map((label) => `WITH party WHERE party.label = '${label}' MATCH (node:${label} {id: party.id}) RETURN node`).join("\nUNION ALL\n")}
}`;

/** Rows of `{ other }`: parties next to `$parties` that are none of `$known`, those with most exchanges first. */
const neighbours = (where: VisitFilter | null | undefined, parameters: Parameters) => `${EACH_PARTY}
CALL (node) {
${exchanges(where, parameters)}
RETURN other, times AS weight
UNION ALL
MATCH (node)-[:SERVED|PART_OF|IN]-(other:${PARTY_LABELS.join("|")}) WHERE ${isPublic("other")}
RETURN other, 0 AS weight
}
WITH other, sum(weight) AS weight WHERE NOT other.id IN $known
ORDER BY weight DESC, other.name, other.id LIMIT $room
RETURN ${row("other")} AS other`;

/** Rows of SubgraphEdgeRow: all relations among `$parties`. */
const relationsAmong = (where: VisitFilter | null | undefined, parameters: Parameters) => `${EACH_PARTY}
CALL (node) {
${exchanges(where, parameters)}
WITH source, target, other, times, first, last WHERE source = node
RETURN other, 'VISITED' AS kind, times, first, last, null AS title
UNION ALL
MATCH (node)-[r:SERVED|PART_OF|IN]->(other:${PARTY_LABELS.join("|")})
RETURN other, type(r) AS kind, null AS times, r.from AS first, r.to AS last, r.title AS title
}
WITH * WHERE other.id IN $known
RETURN ${row("node")} AS source, ${row("other")} AS target, kind, times, first, last, title
ORDER BY kind DESC, times DESC, source.id, target.id, title`;

/** The parties around one. It takes one statement for each step outwards and one for the relations, whatever the graph holds. */
export async function neighbourhood(
  { read, loaders }: Context,
  args: Pick<QueryNeighbourhoodArgs, "id"> & Partial<QueryNeighbourhoodArgs>,
): Promise<SubgraphRow> {
  const middle = partyRef(args.id);
  const depth = between("depth", args.depth, 1, DEEPEST, 1);
  const limit = between("limit", args.limit, 1, MOST, 200);
  const found = await loaders.rows<{ row: PartyRow }>(nodeOf(middle.label), middle.id);
  const nodes = found.map(({ row }) => row);
  let truncated = false;
  for (let step = 1, frontier = nodes; step <= depth && frontier.length > 0 && !truncated; step++) {
    const parameters = new Parameters();
    const statement = neighbours(args.where, parameters);
    const room = limit - nodes.length;
    const next = await read<{ other: PartyRow }>(statement, {
      ...parameters.values,
      parties: frontier.map(reference),
      known: nodes.map(({ id }) => id),
      room: room + 1,
    });
    truncated = next.length > room;
    frontier = next.slice(0, room).map(({ other }) => other);
    nodes.push(...frontier);
  }
  const parameters = new Parameters();
  const statement = relationsAmong(args.where, parameters);
  const known = nodes.map(({ id }) => id);
  const edges = await read<SubgraphEdgeRow>(statement, { ...parameters.values, parties: nodes.map(reference), known });
  return { nodes, edges, truncated };
}

const reference = ({ label, id }: { label: PartyLabel; id: string }) => ({ label, id });
