import { Kind, type FieldNode, type GraphQLResolveInfo, type SelectionSetNode } from "graphql";

/** Where the rows of a connection stand in an answer. */
const ROWS = [["nodes"], ["edges", "node"]];

/** Whether a field of the rows of the connection that is being resolved is asked for, so that it can be read together with them. */
export const asksOfRows = (info: GraphQLResolveInfo, field: string): boolean =>
  ROWS.some((way) => asksFor(info, [...way, field]));

/** Whether the field at the end of a path of fields is asked for within the one that is being resolved. */
export function asksFor({ fieldNodes, fragments }: GraphQLResolveInfo, path: readonly string[]): boolean {
  let at: readonly FieldNode[] = fieldNodes;
  for (const name of path) {
    const within = at.flatMap(({ selectionSet }) => selectionSet ?? []);
    at = fieldsOf(within, fragments).filter((field) => field.name.value === name);
  }
  return at.length > 0;
}

/** The fields, those of fragments too. Each fragment is looked into once: within each other they can be many times as many. */
function fieldsOf(
  sets: readonly SelectionSetNode[],
  fragments: GraphQLResolveInfo["fragments"],
  seen = new Set<string>(),
): FieldNode[] {
  return sets.flatMap(({ selections }) =>
    selections.flatMap((selection) => {
      if (selection.kind === Kind.FIELD) return selection;
      if (selection.kind === Kind.INLINE_FRAGMENT) return fieldsOf([selection.selectionSet], fragments, seen);
      const name = selection.name.value;
      if (seen.has(name)) return [];
      seen.add(name);
      return fieldsOf([fragments[name]!.selectionSet], fragments, seen);
    }),
  );
}
