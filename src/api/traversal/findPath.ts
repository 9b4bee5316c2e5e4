import type { Context } from "../Context";
import { isPublic } from "../../graph/isPublic";
import { nodeOf } from "../cypher/relations";
import { positionRow } from "../cypher/positionRow";
import { namedRow, rowOf } from "../cypher/row";
import type { QueryPathArgs } from "../generated/resolverTypes";
import { placedVisits } from "../listings/placedVisits";
import type { PartyRow, PathRow, PathStepRow } from "../rows";
import { between } from "../between";
import { partyRef } from "./partyRef";

const LONGEST = 6;

/** The last visit done of a pair `r`; none of a position. Partial dates come before all their days, with "~" after them. */
const LAST_VISIT = placedVisits({
  ...{ party: "r.visitor", side: "MADE", host: "r.host" },
  range: "side.place < coalesce(r.last, '') + '~'",
  tests: ["n.status = 'done'"],
  limit: "1",
});

/** Rows of PathStepRow. The number of hops stands in the text, as Cypher takes it as no parameter. */
const statement = (from: string, to: string, hops: number) => `
MATCH (a:${from} {id: $from}), (b:${to} {id: $to})
MATCH path = shortestPath((a)-[:VISITED|SERVED*..${hops}]-(b))
WHERE all(each IN nodes(path) WHERE ${isPublic("each")})
UNWIND range(0, length(path) - 1) AS step
WITH step, nodes(path)[step] AS from, nodes(path)[step + 1] AS to, relationships(path)[step] AS r
WITH step, from, to, r, startNode(r) AS source, endNode(r) AS target
CALL (r) {
  CALL (r) {
  ${LAST_VISIT}
  }
  RETURN collect(${rowOf("Visit", "n")})[0] AS visit
}
RETURN ${namedRow("from")} AS from, ${namedRow("to")} AS to,
  CASE type(r)
    WHEN 'VISITED' THEN visit
    ELSE ${positionRow("source", "r", "target")}
  END AS via
ORDER BY step`;

/** One of the shortest ways between two parties; null when there is none. */
export async function findPath(
  { read, loaders }: Context,
  args: Pick<QueryPathArgs, "from" | "to"> & Partial<QueryPathArgs>,
): Promise<PathRow | null> {
  const [from, to] = [partyRef(args.from), partyRef(args.to)];
  const hops = between("maxHops", args.maxHops, 1, LONGEST, LONGEST);
  if (from.id === to.id) {
    const found = await loaders.nodes<PartyRow>(nodeOf(from.label), from.id);
    return found.length > 0 ? { steps: [] } : null;
  }
  const steps = await read<PathStepRow>(statement(from.label, to.label, hops), { from: from.id, to: to.id });
  return steps.length > 0 ? { steps } : null;
}
