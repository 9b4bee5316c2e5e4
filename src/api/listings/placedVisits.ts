import { rowOf } from "../cypher/row";
import { all, type Side } from "../filters/Condition";
import { RECENT_VISITS } from "../../graph/recentVisits";
import type { Parameters } from "../cypher/Parameters";
import type { SortValue } from "../paging/SortKey";

/** Visits `n` that are at hand in the order of their places, see visitPlace.ts. */
export interface PlacedVisits {
  /** Expression for the id of the party whose visits they are. */
  readonly party: string;
  readonly side: Side;
  /** Expression for the id of a host that must have received the party. */
  readonly host?: string | undefined;
  /** Condition on `side.place`: Neo4j takes the index only where there is one. */
  readonly range: string;
  /** Conditions on `n`. */
  readonly tests: readonly string[];
  /** Expression for how many are wanted. */
  readonly limit: string;
}

/** Clauses that return `n, place`, the last visits first. It costs what is wanted and what the tests leave out, however many visits there are. */
export function placedVisits({ party, side, host, range, tests, limit }: PlacedVisits): string {
  const at = (end: string, conditions: readonly string[]) => `MATCH ()-[side:${side}]->${end}
USING INDEX side:${side}(party, place) WHERE ${all([`side.party = ${party}`, range, ...conditions])}`;
  const order = "ORDER BY side.party DESC, side.place DESC";
  if (!host) return `${at("(n:Visit)", tests)}\nRETURN n, side.place AS place ${order} LIMIT ${limit}`;
  // Both sides have a visit at the same place: nothing is read of those that only one of them took part in.
  return `${at("()", [])}
WITH side, side.place AS place ${order}
CALL (*) {
MATCH ()-[met:HOSTED]->(n:Visit) USING INDEX met:HOSTED(party, place)
WHERE ${all([`met.party = ${host}`, "met.place = place", ...tests])}
RETURN n
}
RETURN n, place LIMIT ${limit}`;
}

/** Parties whose visits are listed. */
export interface PlacedParties extends Partial<Pick<PlacedVisits, "host">> {
  /** Clauses that give the id of each as `party`, with what else is named here. */
  readonly clauses: string;
  readonly sides: readonly Side[];
  /** Conditions on `side.place` of which one must hold; none where it can be any. */
  readonly ranges?: readonly string[];
  readonly tests: readonly string[];
  /** Clauses that return `n, place` of the first RECENT_VISITS of them, or as many as the expression says, where these are at hand. */
  readonly recent?: (limit: string) => string;
}

/** The body of a statement for one page: the first visits of each party, then the first of all these. The position of a row is its place. */
export function placedPage(
  { clauses, sides, host, ranges = ["side.place >= ''"], tests, recent }: PlacedParties,
  after: readonly SortValue[] | null,
  size: number,
  parameters: Parameters,
): string {
  const limit = parameters.add(size);
  const further = after ? [`side.place < ${parameters.add(after[0])}`] : [];
  const searched = () =>
    sides.flatMap((side) =>
      ranges.map((each) => placedVisits({ party: "party", side, host, range: all([each, ...further]), tests, limit })),
    );
  const parts = recent && !after && size <= RECENT_VISITS ? [recent(limit)] : searched();
  return `${clauses}
CALL (*) {
${parts.join("\nUNION ALL\n")}
}
WITH DISTINCT n, place ORDER BY place DESC LIMIT ${limit}
RETURN ${rowOf("Visit", "n")} AS row, [place] AS position`;
}
