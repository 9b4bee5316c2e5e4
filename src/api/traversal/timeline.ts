import type { Context } from "../Context";
import { Parameters } from "../cypher/Parameters";
import { selectVisits } from "../filters/selectVisits";
import type { QueryTimelineArgs, TimeBucket, TimelineBucket } from "../generated/resolverTypes";

/** How much of an ISO date names the period. */
const LENGTH: { readonly [bucket in TimeBucket]: number } = { YEAR: 4, MONTH: 7, DAY: 10 };

/** How many visits begin in each period. */
export async function timeline({ read }: Context, args: Partial<QueryTimelineArgs>): Promise<TimelineBucket[]> {
  const parameters = new Parameters();
  const length = parameters.add(LENGTH[args.bucket ?? "MONTH"]);
  const known = `n.earliest IS NOT NULL AND size(n.start) >= ${length}`;
  return read<TimelineBucket>(
    `${selectVisits(args.where, parameters, known)}
RETURN left(n.start, ${length}) AS period, count(n) AS times ORDER BY period`,
    parameters.values,
  );
}
