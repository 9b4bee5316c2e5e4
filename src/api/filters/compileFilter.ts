import type { Parameters } from "../cypher/Parameters";
import type { Condition, Rule, Rules } from "./Condition";

/** A filter as Cypher about `n`: clauses to begin with, then conditions that must all hold. */
export interface CompiledFilter {
  readonly clauses: readonly string[];
  readonly tests: readonly string[];
}

/** The fields that the client gave. One that is null counts as left out. */
export function givenFields(filter: object | null | undefined): [field: string, value: unknown][] {
  return Object.entries(filter ?? {}).filter(([, value]) => value !== null && value !== undefined);
}

/** The conditions of a filter, one for each field given. */
export function conditionsOf<Filter extends object>(
  rules: Rules<Filter>,
  filter: Filter,
  parameters: Parameters,
): Condition[] {
  return givenFields(filter).map(([field, value]) =>
    (rules[field as keyof Filter] as Rule<unknown>)(value, parameters),
  );
}

/** The whole filter: it enters the graph at the nodes that it names, where it names any. */
export function compileFilter(conditions: readonly Condition[]): CompiledFilter {
  return {
    clauses: conditions.flatMap(({ narrow }, index) => (narrow ? [narrow(`end${index}`)] : [])),
    tests: conditions.flatMap(({ narrow, test }) => (narrow ? [] : [test])),
  };
}
