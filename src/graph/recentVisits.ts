/** So many are kept with each pair: a page of the API of the usual size, and one more, which tells whether others follow. */
export const RECENT_VISITS = 21;

/** Of the places of visits (see visitPlace.ts) those that VISITED keeps: the last, in their order. */
export const recentVisits = (places: readonly string[]) => [...places].sort().reverse().slice(0, RECENT_VISITS);

/** Clauses that return as `n, place` the last visits of a pair, as many as wanted; all of these are expressions. */
export const recentVisitsOf = (visitor: string, host: string, limit: string) =>
  `MATCH ()-[r:VISITED]->() USING INDEX r:VISITED(visitor, host) WHERE r.visitor = ${visitor} AND r.host = ${host}
UNWIND r.recent[..${limit}] AS place
MATCH (n:Visit {id: split(place, ' ')[1]})
RETURN n, place`;
