import {
  getDirectiveValues,
  getNamedType,
  getNullableType,
  GraphQLIncludeDirective,
  GraphQLSkipDirective,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  Kind,
  valueFromAST,
  type DocumentNode,
  type FieldNode,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from "graphql";
import { DEFAULT_PAGE_SIZE } from "../paging/pageSize";

export interface Measures {
  readonly depth: number;
  /** The fields at the root, those of fragments too. */
  readonly rootFields: number;
  readonly aliases: number;
  /** The objects that the answer can hold: those of a page by its `first`, those of a list without one taken to be `LIST_SIZE`. */
  readonly cost: number;
}

/** What is expected in a list that has no `first`: the parties of a side, the reports of a visit. */
const LIST_SIZE = 5;
/** Lists that are longer as a rule. */
const LIST_SIZES: { readonly [field: string]: number } = {
  "Query.exchangeMatrix": 500,
  "Query.timeline": 100,
};
/** Counting a whole list costs as much as reading this many objects. */
const COUNT_COST = 10;
const COUNT_FIELD = "totalCount";
const NOTHING: Measures = { depth: 0, rootFields: 0, aliases: 0, cost: 0 };

/**
 * Measures an operation of a document before it runs, with the values that its variables have, which must be coerced. A fragment is measured
 * once for each place of another page size, so that fragments within fragments cannot make the measuring itself costly.
 */
export function measureOperation(
  schema: GraphQLSchema,
  document: DocumentNode,
  operation: OperationDefinitionNode,
  variables: { readonly [name: string]: unknown },
): Measures {
  const fragments = new Map(
    document.definitions.flatMap((each) =>
      each.kind === Kind.FRAGMENT_DEFINITION ? [[each.name.value, each] as const] : [],
    ),
  );
  const measured = new Map<string, Measures>();

  function ofSelections({ selections }: SelectionSetNode, parent: GraphQLNamedType, pageSize: number): Measures {
    return selections
      .filter(isIncluded)
      .map((selection) => ofSelection(selection, parent, pageSize))
      .reduce(sum, NOTHING);
  }

  function ofSelection(selection: SelectionNode, parent: GraphQLNamedType, pageSize: number): Measures {
    if (selection.kind === Kind.FIELD) return ofField(selection, parent, pageSize);
    if (selection.kind === Kind.INLINE_FRAGMENT) {
      const type = selection.typeCondition ? schema.getType(selection.typeCondition.name.value)! : parent;
      return ofSelections(selection.selectionSet, type, pageSize);
    }
    const name = selection.name.value;
    const fragment = fragments.get(name)!;
    const key = `${name} ${pageSize}`;
    if (!measured.has(key)) {
      const type = schema.getType(fragment.typeCondition.name.value)!;
      measured.set(key, ofSelections(fragment.selectionSet, type, pageSize));
    }
    return measured.get(key)!;
  }

  function ofField(node: FieldNode, parent: GraphQLNamedType, pageSize: number): Measures {
    const field = isObjectType(parent) || isInterfaceType(parent) ? parent.getFields()[node.name.value] : undefined;
    const aliases = node.alias ? 1 : 0;
    if (!field) return { ...NOTHING, rootFields: 1, aliases }; // __typename, __schema, __type
    const type = getNamedType(field.type);
    if (!node.selectionSet || !isCompositeType(type))
      return { depth: 1, rootFields: 1, aliases, cost: field.name === COUNT_FIELD ? COUNT_COST : 0 };
    const size = argumentOf(field, node, "first") ?? argumentOf(field, node, "limit");
    const within = ofSelections(node.selectionSet, type, typeof size === "number" ? size : DEFAULT_PAGE_SIZE);
    const times = isListType(getNullableType(field.type))
      ? listSize(parent, field.name, argumentOf(field, node, "ids"), pageSize)
      : 1;
    return {
      depth: within.depth + 1,
      rootFields: 1,
      aliases: within.aliases + aliases,
      cost: times * (1 + within.cost),
    };
  }

  /** The one argument alone: filters take long to coerce. What does not hold is the executor's to report. */
  function argumentOf(field: GraphQLField<unknown, unknown>, node: FieldNode, name: string): unknown {
    const argument = field.args.find((each) => each.name === name);
    const given = node.arguments?.find((each) => each.name.value === name);
    return argument && ((given && valueFromAST(given.value, argument.type, variables)) ?? argument.defaultValue);
  }

  function isIncluded(selection: SelectionNode): boolean {
    return (
      getDirectiveValues(GraphQLSkipDirective, selection, variables)?.["if"] !== true &&
      getDirectiveValues(GraphQLIncludeDirective, selection, variables)?.["if"] !== false
    );
  }

  return ofSelections(operation.selectionSet, schema.getRootType(operation.operation)!, DEFAULT_PAGE_SIZE);
}

function listSize(parent: GraphQLNamedType, field: string, ids: unknown, pageSize: number): number {
  if (parent.name.endsWith("Connection") || parent.name === "Subgraph") return pageSize;
  return Array.isArray(ids) ? ids.length : (LIST_SIZES[`${parent.name}.${field}`] ?? LIST_SIZE);
}

const sum = (a: Measures, b: Measures): Measures => ({
  depth: Math.max(a.depth, b.depth),
  rootFields: a.rootFields + b.rootFields,
  aliases: a.aliases + b.aliases,
  cost: a.cost + b.cost,
});
