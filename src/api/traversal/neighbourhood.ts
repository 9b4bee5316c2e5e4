import { PARTY_LABELS, type PartyLabel } from "../../graph/model";
import type { Context } from "../Context";
import { isPublic } from "../../graph/isPublic";
import { Parameters } from "../cypher/Parameters";
import { nodeOf } from "../cypher/relations";
import { namedRow } from "../cypher/row";
import type { QueryNeighbourhoodArgs } from "../generated/resolverTypes";
import type { PartyRow, SubgraphEdgeRow, SubgraphRow } from "../rows";
import { between } from "../between";
import { exchanges, type Exchanges } from "./exchanges";
import { partyRef } from "./partyRef";

const DEEPEST = 3;
const MOST = 500;

/** Binds `node` to each of the parties in `$parties`, each looked up by the index of its label. */
const EACH_PARTY = `UNWIND $parties AS party
CALL (party) {
${PARTY_LABELS.map((label) => `WITH party WHERE party.label = '${label}' MATCH (node:${label} {id: party.id}) RETURN node`).join("\nUNION ALL\n")}
}`;

/** Rows of `{ other }`: parties next to `$parties` that are none of `$known`, those with most exchanges first. */
const neighbours = ({ around }: Exchanges) => `${EACH_PARTY}
CALL (node) {
${around}
RETURN other, weight
UNION ALL
MATCH (node)-[:SERVED|PART_OF|IN]-(other:${PARTY_LABELS.join("|")}) WHERE ${isPublic("other")}
RETURN other, 0 AS weight
}
WITH other, sum(weight) AS weight WHERE NOT other.id IN $known
ORDER BY weight DESC, other.name, other.id LIMIT $room
RETURN ${namedRow("other")} AS other`;

const end = (variable: string) => `{id: ${variable}.id, label: labels(${variable})[0]}`;

/** Rows of SubgraphEdgeRow: all relations among `$parties`. */
const relationsAmong = ({ within }: Exchanges) => `${EACH_PARTY}
WITH collect(node) AS known
UNWIND known AS node
CALL (node, known) {
${within}
RETURN other, 'VISITED' AS kind, times, first, last, null AS title
UNION ALL
MATCH (node)-[r:SERVED|PART_OF|IN]->(other) WHERE other IN known
RETURN other, type(r) AS kind, null AS times, r.from AS first, r.to AS last, r.title AS title
}
RETURN ${end("node")} AS source, ${end("other")} AS target, kind, times, first, last, title
ORDER BY kind DESC, times DESC, source.id, target.id, title`;

/** The parties around one. It takes one statement for each step outwards and one for the relations, whatever the graph holds. */
export async function neighbourhood(
  { read, loaders }: Context,
  args: Pick<QueryNeighbourhoodArgs, "id"> & Partial<QueryNeighbourhoodArgs>,
): Promise<SubgraphRow> {
  const middle = partyRef(args.id);
  const depth = between("depth", args.depth, 1, DEEPEST, 1);
  const limit = between("limit", args.limit, 1, MOST, 200);
  const nodes = await loaders.nodes<PartyRow>(nodeOf(middle.label), middle.id);
  const parameters = new Parameters();
  const visits = exchanges(args.where, parameters);
  const outwards = neighbours(visits);
  let truncated = false;
  for (let step = 1, frontier = nodes; step <= depth && frontier.length > 0 && !truncated; step++) {
    const room = limit - nodes.length;
    const next = await read<{ other: PartyRow }>(outwards, {
      ...parameters.values,
      parties: frontier.map(reference),
      known: nodes.map(({ id }) => id),
      room: room + 1,
    });
    truncated = next.length > room;
    frontier = next.slice(0, room).map(({ other }) => other);
    nodes.push(...frontier);
  }
  const edges = await read<SubgraphEdgeRow>(relationsAmong(visits), {
    ...parameters.values,
    parties: nodes.map(reference),
  });
  return { nodes, edges, truncated };
}

const reference = ({ label, id }: { label: PartyLabel; id: string }) => ({ label, id });
