import type { ApolloServerPlugin } from "@apollo/server";
import { getVariableValues } from "graphql";
import { apiError, badUserInput } from "../apiError";
import type { Context } from "../Context";
import { checkLiterals } from "../limits/checkLiterals";
import { checkVariables } from "../limits/checkVariables";
import { LIMITS } from "../limits/LIMITS";
import { measureOperation, type Measures } from "../limits/measureOperation";
import { oncePerNode } from "./oncePerNode";

const tooComplex = (what: string, measured: number, limit: number) =>
  apiError(
    "QUERY_TOO_COMPLEX",
    `The query ${what.replace("%", String(measured))}; at most ${limit} are allowed. Ask for less at a time.`,
    {
      status: 400,
    },
  );

const checkLiteralsOnce = oncePerNode(checkLiterals);

/**
 * Refuses operations that ask for too much, and tells the cost of each in `extensions.cost`. It stands where Apollo Server calls it
 * for every request: validation is skipped for documents seen before, whatever the values of their variables.
 */
export const limitsPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    let cost: number | undefined;
    return {
      async didResolveOperation({ schema, document, operation, request }) {
        if (!operation) return;
        if (!schema.getRootType(operation.operation))
          throw badUserInput(`This API has no ${operation.operation}s; ask a query.`);
        checkLiteralsOnce(document);
        checkVariables(request.variables ?? {});
        const coerced = getVariableValues(schema, operation.variableDefinitions ?? [], request.variables ?? {});
        if (!coerced.coerced) return; // reported by the executor, which does not run it
        const measures = measureOperation(schema, document, operation, coerced.coerced);
        cost = measures.cost;
        check(measures);
      },
      async willSendResponse({ response: { body } }) {
        if (cost === undefined || body.kind !== "single") return;
        body.singleResult.extensions = {
          ...body.singleResult.extensions,
          cost: { requested: cost, limit: LIMITS.cost },
        };
      },
    };
  },
};

function check({ depth, aliases, rootFields, cost }: Measures): void {
  if (depth > LIMITS.depth) throw tooComplex("nests fields % levels deep", depth, LIMITS.depth);
  if (aliases > LIMITS.aliases) throw tooComplex("has % aliases", aliases, LIMITS.aliases);
  if (rootFields > LIMITS.rootFields) throw tooComplex("has % fields at its root", rootFields, LIMITS.rootFields);
  if (cost > LIMITS.cost) throw tooComplex("can return % objects", cost, LIMITS.cost);
}
