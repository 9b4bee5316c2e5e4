import type { Parameters } from "../cypher/Parameters";
import type { VisitFilter } from "../generated/resolverTypes";
import { conditionsOf } from "./compileFilter";
import { completeVisitFilter, visitRules } from "./visitRules";

/** The conditions of a filter on a visit `n` that is reached from a party: entering the graph elsewhere would be of no use. */
export const visitTests = (where: VisitFilter | null | undefined, parameters: Parameters): string[] =>
  conditionsOf(visitRules, completeVisitFilter(where), parameters).map(({ test }) => test);
