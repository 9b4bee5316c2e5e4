import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { compileFilter } from "../filters/compileFilter";
import { all } from "../filters/Condition";
import { completeVisitFilter, visitRules } from "../filters/visitRules";
import type { QueryTimelineArgs, TimeBucket, TimelineBucket } from "../generated/resolverTypes";

/** How much of an ISO date names the period. */
const LENGTH: { readonly [bucket in TimeBucket]: number } = { YEAR: 4, MONTH: 7, DAY: 10 };

/** How many visits begin in each period. */
export async function timeline({ read }: Context, args: Partial<QueryTimelineArgs>): Promise<TimelineBucket[]> {
  const parameters = new Parameters();
  const { clauses, tests } = compileFilter(visitRules, completeVisitFilter(args.where), parameters);
  const length = parameters.add(LENGTH[args.bucket ?? "MONTH"]);
  const known = `n.earliest IS NOT NULL AND size(n.start) >= ${length}`;
  return read<TimelineBucket>(
    `${clauses.join("\n")}
MATCH (n:Visit)
WITH DISTINCT n WHERE ${all([...tests, known])}
RETURN left(n.start, ${length}) AS period, count(n) AS times ORDER BY period`,
    parameters.values,
  );
}
