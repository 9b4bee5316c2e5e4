import type { NodeLabel } from "../../graph/model";
import type { Parameters } from "../cypher/Parameters";
import type { IdFilter, StringFilter } from "../generated/resolverTypes";
import { fromGlobalId } from "../globalId";
import type { RowLabel } from "../rows";
import { all, type Rule } from "./Condition";
import { comparisons, mapOperands, nameComparisons } from "./operators";
import { toNfc } from "./rules";
import type { Selection } from "./Selection";

/** The nodes of some labels that have certain ids of the API. */
export const byId =
  (...expected: RowLabel[]) =>
  (filter: IdFilter, parameters: Parameters): Selection => {
    const labels = new Set<NodeLabel>();
    const decoded = mapOperands(filter, (globalId) => {
      const { label, id } = fromGlobalId(globalId, expected);
      labels.add(label);
      return id;
    });
    const compare = comparisons(decoded, parameters);
    const selective = Object.keys(filter).length > 0;
    return {
      labels: selective ? [...labels] : expected,
      tests: (node) => compare(`${node}.id`),
      idTests: compare,
      selective,
    };
  };

/** A condition on the id of `n` itself, which has that label. */
export const self =
  (label: RowLabel): Rule<IdFilter> =>
  (filter, parameters) => ({ test: all(byId(label)(filter, parameters).tests("n")) });

/** The nodes of a label that have a certain name. */
export const byName =
  (label: NodeLabel) =>
  (filter: StringFilter, parameters: Parameters): Selection => ({
    labels: [label],
    tests: nameComparisons(filter, parameters),
    selective: true,
  });

/** The nodes of a label that have a certain text of an index. */
export const byText =
  (label: NodeLabel, property: string) =>
  (filter: StringFilter, parameters: Parameters): Selection => {
    const compare = comparisons(mapOperands(filter, toNfc), parameters);
    return { labels: [label], tests: (node) => compare(`${node}.${property}`), selective: true };
  };
