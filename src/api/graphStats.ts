import { isPublic } from "../graph/isPublic";
import type { Context } from "./Context";
import type { GraphStatsRow } from "./rows";

/** One statement for each figure, run when the figure is asked for. Counts of a label or a type are at hand in Neo4j's count store. */
const FIGURES = {
  articles: "MATCH (n:Article) RETURN count(n) AS figure",
  visits: "MATCH (n:Visit) RETURN count(n) AS figure",
  // Most are done: the others are fewer to count.
  visitsDone: `
    MATCH (n:Visit) WITH count(n) AS visits
    RETURN visits - COUNT { MATCH (n:Visit) WHERE n.status IN ['planned', 'cancelled'] } AS figure`,
  people: `MATCH (n:Person) WHERE ${isPublic("n")} RETURN count(n) AS figure`,
  agencies: "MATCH (n:Agency) RETURN count(n) AS figure",
  provinces: "MATCH (n:Province) RETURN count(n) AS figure",
  countries: "MATCH (n:Country) RETURN count(n) AS figure",
  places: "MATCH (n:Place) RETURN count(n) AS figure",
  evidence: "MATCH ()-[r:REPORTS]->() RETURN count(r) AS figure",
  firstVisit: outermost("earliest", "ASC"),
  lastVisit: outermost("latest", "DESC"),
} as const;

/** The first of the dates of visits done in an order: an index gives them in it, so that few are read. */
function outermost(date: string, direction: "ASC" | "DESC"): string {
  return `
    MATCH (n:Visit) USING INDEX n:Visit(${date}) WHERE n.${date} IS NOT NULL AND n.status = 'done'
    WITH n.${date} AS date ORDER BY date ${direction} LIMIT 1
    RETURN min(date) AS figure`;
}

/** How much there is. Each figure is counted when the client asks for it. */
export function graphStats({ read }: Context): GraphStatsRow {
  const figure = (name: keyof typeof FIGURES) => async () =>
    (await read<{ figure: never }>(FIGURES[name], {}))[0]!.figure;
  const figures = Object.fromEntries(Object.keys(FIGURES).map((name) => [name, figure(name as keyof typeof FIGURES)]));
  return { at: new Date().toISOString(), ...figures } as GraphStatsRow;
}
