import { SEARCHED_LABELS, SEARCH_INDEX } from "../../graph/model";
import { badUserInput } from "../apiError";
import { compareTuples } from "../compareTuples";
import type { Context } from "../Context";
import { isPublic } from "../../graph/isPublic";
import { row } from "../cypher/row";
import type { QuerySearchArgs, SearchKind } from "../generated/resolverTypes";
import { decodeCursor, encodeCursor, fingerprint } from "../paging/cursor";
import { pageSize } from "../paging/pageSize";
import { toConnection } from "../paging/toConnection";
import { labelOfKind } from "../partyKind";
import type { NamedNodeRow, SearchConnectionRow } from "../rows";
import { accentRank, luceneQuery } from "./searchTerms";

const labelOf = (kind: SearchKind) => (kind === "PLACE" ? "Place" : labelOfKind(kind));
const SHORTEST = 2;
const LONGEST = 200;

/** How many names are looked at, the best by the index: more than that nobody pages through. */
const CANDIDATES = 1_000;
const STATEMENT = `
CALL db.index.fulltext.queryNodes('${SEARCH_INDEX}', $query) YIELD node, score
WHERE labels(node)[0] IN $labels AND ${isPublic("node")}
WITH node, score LIMIT $limit
RETURN ${row("node")} AS node, score`;

/** A page of what has a name that fits the query, best first. */
export async function search(
  { read }: Context,
  args: Pick<QuerySearchArgs, "query"> & Partial<QuerySearchArgs>,
): Promise<SearchConnectionRow> {
  const size = pageSize(args.first);
  const text = args.query.trim();
  if (text.length < SHORTEST || text.length > LONGEST)
    throw badUserInput(`\`query\` must have ${SHORTEST} to ${LONGEST} characters, not ${text.length}.`);
  const labels = args.kinds?.map(labelOf) ?? SEARCHED_LABELS;
  const list = fingerprint(["search", text, [...labels].sort()]);
  const after = args.after ? decodeCursor(args.after, list, 3) : null;
  const query = luceneQuery(text);
  const found = query
    ? await read<{ node: NamedNodeRow; score: number }>(STATEMENT, { query, labels, limit: CANDIDATES })
    : [];
  const rank = accentRank(text);
  const ranked = found
    .map((each) => ({ ...each, place: [-rank(each.node.name), -each.score, each.node.id] as const }))
    .sort((a, b) => compareTuples(a.place, b.place));
  const following = after ? ranked.filter(({ place }) => compareTuples(place, after) > 0) : ranked;
  return toConnection(
    following.slice(0, size + 1).map(({ node, score, place }) => ({ node, score, cursor: encodeCursor(list, place) })),
    size,
    args.after,
    () => ranked.length,
  );
}
