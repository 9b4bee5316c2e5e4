import {
  Kind,
  TypeInfo,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from "graphql";
import { covers, ROLE_OF_FIELD, ROLE_OF_OPERATION, type Role } from "./roles";

/** The role that it takes to run an operation of a valid document: by its type, or the highest that a field of the document needs. */
export function requiredRole(
  schema: GraphQLSchema,
  document: DocumentNode,
  { operation }: Pick<OperationDefinitionNode, "operation">,
  ofField: { readonly [coordinate: string]: Role } = ROLE_OF_FIELD,
): Role {
  let needed: Role = ROLE_OF_OPERATION[operation];
  if (Object.keys(ofField).length === 0) return needed;
  const typeInfo = new TypeInfo(schema);
  visit(
    document,
    visitWithTypeInfo(typeInfo, {
      [Kind.FIELD]: ({ name }) => {
        const role = ofField[`${typeInfo.getParentType()?.name}.${name.value}`];
        if (role && covers(role, needed)) needed = role;
      },
    }),
  );
  return needed;
}
