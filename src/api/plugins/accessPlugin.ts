import type { ApolloServerPlugin } from "@apollo/server";
import type { DocumentNode, GraphQLSchema, OperationDefinitionNode } from "graphql";
import { forbidden, unauthenticated } from "../access/refusals";
import { requiredRole } from "../access/requiredRole";
import { covers, type Role } from "../access/roles";
import type { Context } from "../Context";
import { oncePerNode } from "./oncePerNode";

export interface AccessRules {
  /** Whether what a reader may do needs no token. */
  readonly openReads: boolean;
  /** Whether there are keys by which a token can be checked. */
  readonly hasKeys: boolean;
  /** Fields that need more than their operation does, for tests. */
  readonly roleOfField?: { readonly [coordinate: string]: Role };
}

/** Refuses operations for which the caller has not the role. It runs for every request, also for documents seen before. */
export const accessPlugin = ({ openReads, hasKeys, roleOfField }: AccessRules): ApolloServerPlugin<Context> => {
  const roleOf = oncePerNode((operation: OperationDefinitionNode, schema: GraphQLSchema, document: DocumentNode) =>
    requiredRole(schema, document, operation, roleOfField),
  );
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ schema, document, operation, contextValue: { caller } }) {
          if (!operation) return;
          const needed = roleOf(operation, schema, document);
          if (openReads && needed === "reader") return;
          if (!caller.role) {
            const way = hasKeys
              ? "send one as `Authorization: Bearer …`."
              : "this service has no keys to check one by; its operator can set AUTH_JWKS.";
            throw unauthenticated(`This needs a token of a ${needed}: ${way}`);
          }
          if (!covers(caller.role, needed))
            throw forbidden(`This needs the role of a ${needed}; your token gives that of a ${caller.role}.`, needed);
        },
      };
    },
  };
};
