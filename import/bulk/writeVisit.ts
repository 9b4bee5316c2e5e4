import { pairsOf } from "../load/readEffects";
import { visitEdges, visitProperties } from "../load/rewriteVisits";
import type { DatedVisit } from "../resolve/countVisit";
import { summariseVisit, type ReportedVisit } from "../resolve/summariseVisit";
import { EDGE_COLUMNS } from "./columns";
import type { GraphTables } from "./GraphTables";
import type { Spill } from "./Spill";

/** Writes a visit, with its edges, as its reports have it; what it brings to pairs goes to `pairs`, by the ids of visitor and host. */
export function writeVisit(
  id: string,
  reports: readonly ReportedVisit[],
  tables: GraphTables,
  pairs: Spill<DatedVisit>,
): void {
  const summary = summariseVisit(reports);
  tables.node("Visit", id, visitProperties(summary));
  for (const { type, other, properties } of visitEdges(id, summary)) {
    const [from, to] = "party" in EDGE_COLUMNS[type] ? [other, id] : [id, other];
    tables.edge(type, from, to, properties);
  }
  if (summary.status !== "done") return;
  const [visitors, hosts] = [summary.visitors, summary.hosts].map((side) => side.map(({ party }) => party));
  const { start, end } = summary;
  for (const { visitor, host } of pairsOf(visitors!, hosts!)) pairs.add(`${visitor} ${host}`, { id, start, end });
}
