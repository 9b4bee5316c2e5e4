import type { Context } from "../Context";
import type { Parameters } from "../cypher/Parameters";
import { namedRow } from "../cypher/row";
import { listRows, testable, type PageArguments } from "../paging/listRows";
import type { SortKey } from "../paging/SortKey";
import type { RankedPartyConnectionRow, RankedPartyRow } from "../rows";

/** Those with most visits first, then by name. */
const KEYS: readonly SortKey[] = [
  { expression: "times", direction: "DESC" },
  { expression: "party.name", direction: "ASC" },
  { expression: "party.id", direction: "ASC" },
];

/** A page of parties ranked by their visits; the clauses give `party, times, first, last`. */
export const rankParties = (
  context: Context,
  clauses: string,
  question: unknown,
  args: PageArguments,
  parameters: Parameters,
): Promise<RankedPartyConnectionRow> =>
  listRows<RankedPartyRow>(
    context,
    {
      clauses: testable(clauses, "party", "times", "first", "last"),
      row: `{party: ${namedRow("party")}, times: times, first: first, last: last}`,
      keys: KEYS,
      question,
    },
    args,
    parameters,
  );
