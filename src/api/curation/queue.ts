import { isPublic } from "../../graph/isPublic";
import { mostUrgent } from "../../graph/mostUrgent";
import type { Context } from "../Context";
import { namedRow } from "../cypher/row";
import type { QuerySuggestionsArgs } from "../generated/resolverTypes";
import { pageSize } from "../paging/pageSize";
import type { PersonRow } from "../rows";

export interface SuggestionRow {
  readonly a: PersonRow;
  readonly b: PersonRow;
  readonly why: string;
  readonly expected: number;
}

const QUEUE = `MATCH (a:Person)-[s:MAYBE_SAME]->(b:Person) WHERE ${isPublic("a")} AND ${isPublic("b")}
WITH a, b, s ORDER BY ${mostUrgent("a", "s", "b")} LIMIT $first
RETURN ${namedRow("a")} AS a, ${namedRow("b")} AS b, s.why AS why, s.expected AS expected`;

/** Pairs of people who may be one, in the order in which a curator should look at them. */
export const queue = ({ read }: Context, { first }: QuerySuggestionsArgs): Promise<SuggestionRow[]> =>
  read<SuggestionRow>(QUEUE, { first: pageSize(first) });
