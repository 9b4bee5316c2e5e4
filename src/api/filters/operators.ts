import { nameBeginning, nameKey } from "../../shared/nameKey";
import { badUserInput } from "../apiError";
import type { Parameters } from "../cypher/Parameters";
import type { StringFilter } from "../generated/resolverTypes";

/** The longest list that a filter takes. */
const LONGEST = 100;

/** The operators of filters, as Cypher conditions. */
const OPERATORS = {
  eq: (subject: string, operand: string) => `${subject} = ${operand}`,
  in: (subject: string, operand: string) => `${subject} IN ${operand}`,
  gte: (subject: string, operand: string) => `${subject} >= ${operand}`,
  startsWith: (subject: string, operand: string) => `${subject} STARTS WITH ${operand}`,
};

export type Operator = keyof typeof OPERATORS;
/** An operator object of a filter: `{ eq: "…" }`. */
export type Operands = { readonly [name in Operator]?: unknown };

/** The operators used, with their operands; an operand that is null or too long a list is refused. */
function operandsOf(filter: Operands): [Operator, unknown][] {
  return (Object.entries(filter) as [Operator, unknown][]).map(([operator, operand]) => {
    if (operand === null)
      throw badUserInput(`The filter operator ${operator} is null. Leave it out, or give it a value.`);
    if (Array.isArray(operand) && operand.length > LONGEST)
      throw badUserInput(`The filter operator ${operator} takes at most ${LONGEST} values, not ${operand.length}.`);
    return [operator, operand];
  });
}

/** Every value of an operator object changed in the same way: ids decoded, enum values made into what is stored. */
export function mapOperands(filter: Operands, change: (value: string) => string): Operands {
  return Object.fromEntries(
    operandsOf(filter).map(([operator, operand]) => [
      operator,
      Array.isArray(operand) ? operand.map((item) => change(item as string)) : change(operand as string),
    ]),
  );
}

/** Takes the operands in, and gives the Cypher conditions that a subject ("n.name") must all meet. */
export function comparisons(filter: Operands, parameters: Parameters): (subject: string) => string[] {
  const taken = operandsOf(filter).map(([operator, operand]) => ({
    compare: OPERATORS[operator],
    operand: parameters.add(operand),
  }));
  return (subject) => taken.map(({ compare, operand }) => compare(subject, operand));
}

/** The same for the names of nodes ("n"), which are stored with their keys: the place of a tone mark, capitals and spaces do not count. */
export function nameComparisons(filter: StringFilter, parameters: Parameters): (node: string) => string[] {
  const { startsWith, ...whole } = Object.fromEntries(operandsOf(filter as Operands)) as {
    readonly startsWith?: string;
  };
  const same = comparisons(mapOperands(whole, nameKey), parameters);
  if (startsWith === undefined) return (node) => same(`${node}.nameKey`);
  const { stem, form } = nameBeginning(startsWith);
  const [begins, fits] = [parameters.add(stem), parameters.add(form)];
  return (node) => {
    const key = `${node}.nameKey`;
    return [...same(key), `${key} STARTS WITH ${begins}`, `${key} =~ ${fits}`];
  };
}
