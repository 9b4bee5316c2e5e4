import type { Parameters } from "../cypher/Parameters";
import type { DateFilter } from "../generated/resolverTypes";
import { all, type Rule } from "./Condition";
import { comparisons, mapOperands, type Operands } from "./operators";
import type { Selection } from "./Selection";

/** Text is stored in NFC, and asked for in it. */
export const toNfc = (value: string) => value.normalize("NFC");
/** What an enum value of the API is stored as. */
export const toStored = (value: string) => value.toLowerCase();

/** A condition on a property of `n`; `change` makes what the client wrote into what is stored. */
export const property =
  (name: string, change: (value: string) => string = toNfc): Rule<Operands> =>
  (filter, parameters) => ({ test: all(comparisons(mapOperands(filter, change), parameters)(`n.${name}`)) });

/** A condition on a figure that an expression about `n` gives. */
export const figure =
  (expression: string): Rule<Operands> =>
  (filter, parameters) => ({ test: all(comparisons(filter, parameters)(expression)) });

/** A condition on the days between which something can lie: it counts when it can lie in the period asked for. */
export const period =
  (earliest: string, latest: string): Rule<DateFilter> =>
  ({ from, to }, parameters) => ({
    test: all([
      ...(from ? [`n.${latest} >= ${parameters.add(from)}`] : []),
      ...(to ? [`n.${earliest} <= ${parameters.add(to)}`] : []),
      `n.${earliest} IS NOT NULL`,
    ]),
  });

/** The same for one property that is a partial date: it counts when it can lie in the period. */
export const partialDate =
  (name: string): Rule<DateFilter> =>
  ({ from, to }, parameters) => ({
    test: all([
      ...(from
        ? [
            `n.${name} >= ${parameters.add(from)} OR n.${name} IN ${parameters.add([from.slice(0, 4), from.slice(0, 7)])}`,
          ]
        : []),
      ...(to ? [`n.${name} <= ${parameters.add(to)}`] : []),
      // "--02" has no year and sorts before every digit.
      `n.${name} >= '0'`,
    ]),
  });

/** A condition on a node at the other end of `pattern`, which is given the text for that end. */
export const related =
  <Filter>(
    pattern: (end: string) => string,
    select: (filter: Filter, parameters: Parameters) => Selection,
  ): Rule<Filter> =>
  (filter, parameters) => {
    const { labels, tests, selective, enter } = select(filter, parameters);
    if (labels.length === 0) return { test: "false" };
    const begin = (label: string, end: string) =>
      enter ? enter(label, end) : `MATCH (${end}:${label}) WHERE ${all(tests(end))}`;
    const beginnings = (end: string) => labels.map((label) => `${begin(label, end)} RETURN ${end}`);
    return {
      test: `EXISTS { ${pattern(`end:${labels.join("|")}`)} WHERE ${all(tests("end"))} }`,
      ...(selective && {
        narrow: (end: string) => `CALL () { ${beginnings(end).join(" UNION ALL ")} } MATCH ${pattern(end)}`,
      }),
    };
  };
