import { SEARCH_INDEX } from "../../graph/model";
import { badUserInput } from "../apiError";
import type { Context } from "../Context";
import { isPublic } from "../../graph/isPublic";
import { row } from "../cypher/row";
import type { QuerySearchArgs, SearchKind } from "../generated/resolverTypes";
import { decodeCursor, encodeCursor, fingerprint } from "../paging/cursor";
import { pageSize } from "../paging/pageSize";
import type { SortValue } from "../paging/SortKey";
import { toConnection } from "../paging/toConnection";
import type { NamedNodeRow, SearchConnectionRow } from "../rows";
import { accentRank, luceneQuery } from "./searchTerms";

const LABEL_OF_KIND: { readonly [kind in SearchKind]: NamedNodeRow["label"] } = {
  PERSON: "Person",
  AGENCY: "Agency",
  PROVINCE: "Province",
  COUNTRY: "Country",
  PLACE: "Place",
};
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
  const labels = (args.kinds ?? (Object.keys(LABEL_OF_KIND) as SearchKind[])).map((kind) => LABEL_OF_KIND[kind]);
  const list = fingerprint(["search", text, [...labels].sort()]);
  const after = args.after ? decodeCursor(args.after, list, 3) : null;
  const query = luceneQuery(text);
  const found = query
    ? await read<{ node: NamedNodeRow; score: number }>(STATEMENT, { query, labels, limit: CANDIDATES })
    : [];
  const ranked = found
    .map((each) => ({ ...each, place: [-accentRank(text, each.node.name), -each.score, each.node.id] as const }))
    .sort((a, b) => compare(a.place, b.place));
  const following = after ? ranked.filter(({ place }) => compare(place, after) > 0) : ranked;
  return toConnection(
    following.slice(0, size + 1).map(({ node, score, place }) => ({ node, score, cursor: encodeCursor(list, place) })),
    size,
    args.after,
    () => ranked.length,
  );
}

function compare(a: readonly SortValue[], b: readonly SortValue[]): number {
  const at = a.findIndex((value, index) => value !== b[index]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
