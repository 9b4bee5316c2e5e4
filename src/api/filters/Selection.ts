/** Which nodes a filter means, for the graph to be entered at them. */
export interface Selection {
  /** The labels that they can have; none means that there can be no such node. */
  readonly labels: readonly string[];
  /** Conditions on the node called by the given variable. */
  readonly tests: (variable: string) => string[];
  /** Whether they are few and found by an index. */
  readonly selective: boolean;
  /** Clauses that bind the variable to each of those of a label, where that begins elsewhere than at their own properties. */
  readonly enter?: (label: string, variable: string) => string;
}
