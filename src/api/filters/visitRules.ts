import { badUserInput } from "../apiError";
import type { VisitFilter } from "../generated/resolverTypes";
import { all, any, type Rule, type Rules } from "./Condition";
import { conditionsOf } from "./compileFilter";
import { figure, period, property, related, takingPart, toStored } from "./rules";
import { byParty } from "./byParty";
import { comparisons } from "./operators";
import { byId, byName, byText } from "./selections";

/** How deep `AND`, `OR` and `NOT` may stand within each other, and how many conditions there may be in all. */
const DEEPEST = 3;
const MOST = 100;

const nested: Rule<VisitFilter> = (filter, parameters) => ({
  test: all(conditionsOf(visitRules, filter, parameters).map(({ test }) => test)),
});

export const visitRules: Rules<VisitFilter> = {
  status: property("status", toStored),
  kind: property("kind", toStored),
  date: period,
  visitor: takingPart(["MADE"], byParty),
  host: takingPart(["HOSTED"], byParty),
  party: takingPart(["MADE", "HOSTED"], byParty),
  topic: related((end) => `(n)-[:ABOUT]->(${end})`, byName("Topic")),
  place: related((end) => `(n)-[:AT]->(${end})`, byId("Place")),
  article: related((end) => `(n)<-[:REPORTS]-(${end})`, byId("Article")),
  source: related((end) => `(n)<-[:REPORTS]-(${end})`, byText("Article", "source")),
  articles: figure("COUNT { MATCH (n)<-[:REPORTS]-(report:Article) RETURN DISTINCT report }"),
  confidence: (filter, parameters) => {
    const { gte } = filter;
    if (gte && gte > 1) throw badUserInput(`No confidence is ${gte} or more: it is from 0 to 1.`);
    return {
      test: `EXISTS { (n)<-[report:REPORTS]-(:Article) WHERE ${all(comparisons(filter, parameters)("report.confidence"))} }`,
    };
  },
  AND: (filters, parameters) => ({ test: all(filters.map((filter) => nested(filter, parameters).test)) }),
  OR: (filters, parameters) => ({ test: any(filters.map((filter) => nested(filter, parameters).test)) }),
  NOT: (filter, parameters) => ({ test: `NOT coalesce(${nested(filter, parameters).test}, false)` }),
};

/**
 * The filter with what it leaves out: visits done alone, unless it names a status anywhere.
 * @throws BAD_USER_INPUT when it is nested too deep or too long.
 */
export function completeVisitFilter(filter: VisitFilter | null | undefined): VisitFilter {
  const given = filter ?? {};
  const parts = partsOf(given, 0);
  if (parts.length > MOST) throw badUserInput(`The filter has ${parts.length} parts; at most ${MOST} are allowed.`);
  return parts.some(({ status }) => status) ? given : { ...given, status: { eq: "DONE" } };
}

/** The filter itself, and all within it. */
function partsOf(filter: VisitFilter, depth: number): VisitFilter[] {
  if (depth > DEEPEST) throw badUserInput(`AND, OR and NOT stand more than ${DEEPEST} levels deep within each other.`);
  const inner = [...(filter.AND ?? []), ...(filter.OR ?? []), ...(filter.NOT ? [filter.NOT] : [])];
  return [filter, ...inner.flatMap((part) => partsOf(part, depth + 1))];
}
