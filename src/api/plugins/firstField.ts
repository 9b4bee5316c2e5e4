import { Kind, type OperationDefinitionNode } from "graphql";

/** The first field of an operation, one of a closed set when it has been validated: the name of an operation is the client's to choose. */
export function firstField({ selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : "fragment";
}
