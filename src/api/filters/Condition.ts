import type { Parameters } from "../cypher/Parameters";

/** The relationship by which a party takes part in a visit. */
export type Side = "MADE" | "HOSTED";

/** What one part of a filter asks of the node `n`, as Cypher. */
export interface Condition {
  /** A condition on `n`, to stand in a WHERE. */
  readonly test: string;
  /**
   * The same as clauses that begin at the few nodes that the filter names and lead to `n`, calling what they begin at by the given
   * variable. They make the work depend on what is asked for, not on the size of the graph; they may give `n` more than once.
   */
  readonly narrow?: (variable: string) => string;
  /** Clauses that give all `n` that meet it, each once, where that is less work than to test every one. */
  readonly whole?: string;
  /** Where it names parties of visits: clauses that bind the variable to each of them, and how they take part. */
  readonly parties?: { readonly enter: (variable: string) => string; readonly sides: readonly Side[] };
}

/** Makes a condition of the value that a client gave for one field of a filter. */
export type Rule<Value> = (value: Value, parameters: Parameters) => Condition;

/** A rule for each field of a filter input. */
export type Rules<Filter> = { readonly [Field in keyof Filter]-?: Rule<NonNullable<Filter[Field]>> };

/** All of these hold. */
export const all = (tests: readonly string[]) =>
  tests.length ? tests.map((test) => `(${test})`).join(" AND ") : "true";
/** At least one of these holds. */
export const any = (tests: readonly string[]) =>
  tests.length ? tests.map((test) => `(${test})`).join(" OR ") : "false";
