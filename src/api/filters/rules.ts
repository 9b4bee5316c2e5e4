import { badUserInput } from "../apiError";
import type { Parameters } from "../cypher/Parameters";
import type { DateFilter, StringFilter } from "../generated/resolverTypes";
import { periodsAround } from "../../graph/visitPeriod";
import { all, type Rule, type Side } from "./Condition";
import { comparisons, mapOperands, nameComparisons, type Operands } from "./operators";
import { entered, type Selection } from "./Selection";

/** Text is stored in NFC, and asked for in it. */
export const toNfc = (value: string) => value.normalize("NFC");
/** What an enum value of the API is stored as. */
export const toStored = (value: string) => value.toLowerCase();

/** A condition on a property of `n`; `change` makes what the client wrote into what is stored. */
export const property =
  (name: string, change: (value: string) => string = toNfc): Rule<Operands> =>
  (filter, parameters) => ({ test: all(comparisons(mapOperands(filter, change), parameters)(`n.${name}`)) });

/** A condition on the name of `n`. */
export const ownName: Rule<StringFilter> = (filter, parameters) => ({
  test: all(nameComparisons(filter, parameters)("n")),
});

/** A condition on a figure that an expression about `n` gives. */
export const figure =
  (expression: string): Rule<Operands> =>
  (filter, parameters) => ({ test: all(comparisons(filter, parameters)(expression)) });

/** The days that are asked for, of which the first must not come after the last. */
function inOrder({ from, to }: DateFilter): DateFilter {
  if (from && to && from > to)
    throw badUserInput(`No date is from ${from} to ${to}: \`from\` must not be after \`to\`.`);
  return { from, to };
}

/** A condition on the days between which a visit can lie: it counts when it can lie in the period asked for. */
export const period: Rule<DateFilter> = (filter, parameters) => {
  const { from, to } = inOrder(filter);
  const ends = from ? [`n.latest >= ${parameters.add(from)}`] : [];
  const begins = to ? [`n.earliest <= ${parameters.add(to)}`] : [];
  const test = all([...ends, ...begins, "n.earliest IS NOT NULL"]);
  if (!from) return { test };
  const [first, around] = [parameters.add(from), parameters.add(periodsAround(from))];
  // Those that begin in the period, and those under way when it begins: no index tells all that end after a day from those long past.
  const whole = `CALL () {
MATCH (n:Visit) USING INDEX n:Visit(earliest) WHERE ${all([`n.earliest >= ${first}`, ...begins, ...ends])} RETURN n
UNION ALL
MATCH (n:Visit) USING INDEX n:Visit(period) WHERE ${all([`n.period IN ${around}`, `n.earliest < ${first}`, ...begins, ...ends])} RETURN n
}`;
  return { test, whole };
};

/** The same for one property that is a partial date: it counts when it can lie in the period. */
export const partialDate =
  (name: string): Rule<DateFilter> =>
  (filter, parameters) => {
    const { from, to } = inOrder(filter);
    return {
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
    };
  };

/** A condition on a node at the other end of `pattern`, which is given the text for that end. */
export const related =
  <Filter>(
    pattern: (end: string) => string,
    select: (filter: Filter, parameters: Parameters) => Selection,
  ): Rule<Filter> =>
  (filter, parameters) => {
    const selection = select(filter, parameters);
    const { labels, tests, selective } = selection;
    if (labels.length === 0) return { test: "false" };
    return {
      test: `EXISTS { ${pattern(`end:${labels.join("|")}`)} WHERE ${all(tests("end"))} }`,
      ...(selective && { narrow: (end: string) => `${entered(selection, end)} MATCH ${pattern(end)}` }),
    };
  };

/** A condition on a party that takes part in a visit `n`. */
export const takingPart =
  <Filter>(sides: readonly Side[], select: (filter: Filter, parameters: Parameters) => Selection): Rule<Filter> =>
  (filter, parameters) => {
    const selection = select(filter, parameters);
    const condition = related(
      (end) => `(n)<-[:${sides.join("|")}]-(${end})`,
      () => selection,
    )(filter, parameters);
    return condition.narrow
      ? { ...condition, parties: { sides, enter: (party: string) => entered(selection, party) } }
      : condition;
  };
