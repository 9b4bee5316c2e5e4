import type { Parameters } from "../cypher/Parameters";
import type { VisitFilter } from "../generated/resolverTypes";
import { compileFilter } from "./compileFilter";
import { all } from "./Condition";
import { completeVisitFilter, visitRules } from "./visitRules";

/** Clauses that give as `n`, each once, the visits that a filter selects and that meet the further tests. */
export function selectVisits(
  where: VisitFilter | null | undefined,
  parameters: Parameters,
  ...furtherTests: readonly string[]
): string {
  const { clauses, tests } = compileFilter(visitRules, completeVisitFilter(where), parameters);
  return `${clauses.join("\n")}
MATCH (n:Visit)
WITH DISTINCT n WHERE ${all([...tests, ...furtherTests])}`;
}
