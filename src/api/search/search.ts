import { badUserInput } from "../apiError";
import { compareTuples } from "../compareTuples";
import type { Context } from "../Context";
import { anyRow } from "../cypher/row";
import type { QuerySearchArgs, SearchKind } from "../generated/resolverTypes";
import { cursorAt, decodeCursor, fingerprint } from "../paging/cursor";
import { pageSize } from "../paging/pageSize";
import { toConnection } from "../paging/toConnection";
import type { FoundRow, RowLabel, SearchConnectionRow } from "../rows";
import { SEARCHES } from "./searches";
import { accentRank, luceneQuery } from "./searchTerms";

const LABELS: { readonly [kind in SearchKind]: RowLabel } = {
  PERSON: "Person",
  AGENCY: "Agency",
  PROVINCE: "Province",
  COUNTRY: "Country",
  PLACE: "Place",
  TOPIC: "Topic",
  VISIT: "Visit",
};
const NAMES = Object.values(LABELS).filter((label) => label !== "Visit");
const SHORTEST = 2;
const LONGEST = 200;

/** How many things are looked at, the best by each index: more than that nobody pages through. */
const CANDIDATES = 1_000;

interface Found {
  readonly node: FoundRow;
  /** The name or the passage that fits. */
  readonly text: string;
  readonly score: number;
}

/** A page of what has a name, or is stated in a passage, that fits the query: names first, the best first. */
export async function search(
  { read }: Context,
  args: Pick<QuerySearchArgs, "query"> & Partial<QuerySearchArgs>,
): Promise<SearchConnectionRow> {
  const size = pageSize(args.first);
  const typed = args.query.trim();
  if (typed.length < SHORTEST || typed.length > LONGEST)
    throw badUserInput(`\`query\` must have ${SHORTEST} to ${LONGEST} characters, not ${typed.length}.`);
  const labels = args.kinds?.map((kind) => LABELS[kind]) ?? NAMES;
  const list = fingerprint(["search", typed, [...labels].sort()]);
  const after = args.after ? decodeCursor(args.after, list, 4) : null;
  const rank = accentRank(typed);
  const ranked = (await findAll(read, typed, labels))
    .map((each) => ({
      ...each,
      place: [each.node.label === "Visit" ? 1 : 0, -rank(each.text), -each.score, each.node.id],
    }))
    .sort((a, b) => compareTuples(a.place, b.place));
  const following = after ? ranked.filter(({ place }) => compareTuples(place, after) > 0) : ranked;
  return toConnection(
    following.slice(0, size + 1).map(({ place, ...found }) => ({ ...found, cursor: cursorAt(list, place) })),
    size,
    args.after,
    () => ranked.length,
  );
}

/** What the indexes find of these labels, by one statement. */
async function findAll(read: Context["read"], typed: string, labels: readonly RowLabel[]): Promise<Found[]> {
  const searches = SEARCHES.filter(({ finds }) => finds.some((label) => labels.includes(label)));
  const queries = searches.map(({ fields }) => luceneQuery(typed, fields));
  if (queries.length === 0 || queries.includes(null)) return [];
  const parts = searches.map(
    ({ clauses }, index) => `${clauses(`$queries[${index}]`)} LIMIT $limit RETURN node, text, score`,
  );
  const statement = `CALL () {\n${parts.join("\nUNION ALL\n")}\n}\nRETURN ${anyRow("node")} AS node, text, score`;
  return read<Found>(statement, { queries, labels, limit: CANDIDATES });
}
