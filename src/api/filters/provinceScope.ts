import type { Parameters } from "../cypher/Parameters";
import type { ProvinceScope } from "../generated/resolverTypes";
import { all } from "./Condition";
import { nameComparisons, type Operands } from "./operators";
import { byId } from "./selections";

/** Steps from one name to the next, one for each merger or renaming. */
const STEPS = "BECAME*0..4";

/** What belongs to provinces: the provinces themselves, and the agencies that have their seat in them. */
export interface Territory {
  /** A condition on the node called by the given variable. */
  readonly test: (variable: string) => string;
  /** Clauses that bind the variable to each node of a label that belongs to them. */
  readonly enter: (label: string, variable: string) => string;
}

/** The provinces that a filter selects; with a day, all that are one with them by then. */
export function provinceScope({ id, name, asOf }: ProvinceScope, parameters: Parameters): Territory {
  const compare = nameComparisons((name ?? {}) as Operands, parameters);
  const tests = [...byId("Province")(id ?? {}, parameters).tests("scope"), ...compare("scope")];
  const named = `MATCH (scope:Province) WHERE ${all(tests)}`;
  const members = asOf ? `${named}\n${united(parameters.add(asOf))}` : `${named} WITH scope AS member`;
  return {
    test: (variable) => `EXISTS { ${members} MATCH (${variable})-[:IN*0..1]->(member) }`,
    enter: (label, variable) =>
      label === "Province"
        ? `${members} WITH member AS ${variable}`
        : `${members} MATCH (${variable}:${label})-[:IN]->(member)`,
  };
}

/** From `scope` to what it had become by a day, and to every `member` that had become the same by then. */
function united(day: string): string {
  const holds = (step: string) => `${step}.on <= ${day} AND ${step}.event <> 'split'`;
  const throughout = (steps: string) => `all(step IN ${steps} WHERE ${holds("step")})`;
  return `MATCH (scope)-[onwards:${STEPS}]->(now:Province)
WHERE ${throughout("onwards")} AND NOT EXISTS { (now)-[next:BECAME]->(:Province) WHERE ${holds("next")} }
MATCH (member:Province)-[towards:${STEPS}]->(now) WHERE ${throughout("towards")}
WITH DISTINCT member`;
}
