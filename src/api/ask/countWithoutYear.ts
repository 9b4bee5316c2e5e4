import type { Context } from "../Context";
import type { QueryVisitsArgs, VisitFilter } from "../generated/resolverTypes";
import { listNodes } from "../listings/listNodes";
import { visits } from "../listings/visits";

/** What makes the visits few: to count all of a graph that have no year would take as long as it has visits. */
const NARROWS = ["visitor", "host", "party", "topic"] as const;
const WITHOUT_YEAR: VisitFilter = { NOT: { date: { to: "9999-12-31" } } };

/** How many visits such a period leaves out because nobody knows their year; 0 where no period, or nothing else, is asked for. */
export async function countWithoutYear(context: Context, { where }: Partial<QueryVisitsArgs>): Promise<number> {
  const { date, ...others } = where ?? {};
  if (!date || !NARROWS.some((field) => others[field])) return 0;
  const { totalCount } = await listNodes(context, visits, { first: 1, where: { ...others, ...WITHOUT_YEAR } });
  return totalCount();
}
