import { all } from "./Condition";

/** Which nodes a filter means, for the graph to be entered at them. */
export interface Selection {
  /** The labels that they can have; none means that there can be no such node. */
  readonly labels: readonly string[];
  /** Conditions on the node called by the given variable. */
  readonly tests: (variable: string) => string[];
  /** Of these, those on its id, for where the id is at hand without the node. */
  readonly idTests?: (id: string) => string[];
  /** Whether they are few and found by an index. */
  readonly selective: boolean;
  /** Clauses that bind the variable to each of those of a label, where that begins elsewhere than at their own properties. */
  readonly enter?: (label: string, variable: string) => string;
}

/** Clauses that bind the variable to each of the nodes. */
export function entered({ labels, tests, enter }: Selection, variable: string): string {
  const begin = (label: string) =>
    enter ? enter(label, variable) : `MATCH (${variable}:${label}) WHERE ${all(tests(variable))}`;
  return `CALL () { ${labels.map((label) => `${begin(label)} RETURN ${variable}`).join(" UNION ALL ")} }`;
}
