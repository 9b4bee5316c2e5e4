import type { Parameters } from "../cypher/Parameters";
import type { AgencyScope, ProvinceScope } from "../generated/resolverTypes";
import { all } from "./Condition";
import { nameComparisons } from "./operators";
import { byId } from "./selections";

/** Steps from one name to the next, one for each merger or renaming. */
const STEPS = "BECAME*0..4";

/** What belongs to provinces or agencies of some names, or as of a day to all that are one with them. */
export interface Scope {
  /** The labels of what can belong to them. */
  readonly labels: readonly string[];
  /** A condition on the node called by the given variable. */
  readonly test: (variable: string) => string;
  /** Clauses that bind the variable to each node of a label that belongs to them. */
  readonly enter: (label: string, variable: string) => string;
}

/** The provinces that a filter selects, and the agencies that have their seat in them. */
export function provinceScope(filter: ProvinceScope, parameters: Parameters): Scope {
  const members = membersOf("Province", filter, parameters);
  return {
    labels: ["Province", "Agency"],
    test: (variable) => `EXISTS { ${members} MATCH (${variable})-[:IN*0..1]->(member) }`,
    enter: (label, variable) =>
      label === "Province"
        ? `${members} WITH member AS ${variable}`
        : `${members} MATCH (${variable}:${label})-[:IN]->(member)`,
  };
}

/** The agencies that a filter selects. */
export function agencyScope(filter: AgencyScope, parameters: Parameters): Scope {
  const members = membersOf("Agency", filter, parameters);
  return {
    labels: ["Agency"],
    test: (variable) => `EXISTS { ${members} MATCH (${variable}) WHERE ${variable} = member }`,
    enter: (_label, variable) => `${members} WITH member AS ${variable}`,
  };
}

/** Clauses that bind `member` to what the filter selects; with a day, to all that are one with it by then. */
function membersOf(
  label: "Province" | "Agency",
  { id, name, asOf }: ProvinceScope | AgencyScope,
  parameters: Parameters,
): string {
  const compare = nameComparisons(name ?? {}, parameters);
  const tests = [...byId(label)(id ?? {}, parameters).tests("scope"), ...compare("scope")];
  const named = `MATCH (scope:${label}) WHERE ${all(tests)}`;
  return asOf ? `${named}\n${united(label, parameters.add(asOf))}` : `${named} WITH scope AS member`;
}

/** From `scope` to what it had become by a day, and to every `member` that had become the same by then. */
function united(label: string, day: string): string {
  const holds = (step: string) => `${step}.on <= ${day} AND ${step}.event <> 'split'`;
  const throughout = (steps: string) => `all(step IN ${steps} WHERE ${holds("step")})`;
  return `MATCH (scope)-[onwards:${STEPS}]->(now:${label})
WHERE ${throughout("onwards")} AND NOT EXISTS { (now)-[next:BECAME]->(:${label}) WHERE ${holds("next")} }
MATCH (member:${label})-[towards:${STEPS}]->(now) WHERE ${throughout("towards")}
WITH DISTINCT member`;
}
