import type { ApolloServerPlugin } from "@apollo/server";
import { Kind, type OperationDefinitionNode } from "graphql";
import type { Context } from "../Context";
import type { Metrics } from "../http/metrics";

/** Measures the time of every operation. Labels come from closed sets: the name of an operation is the client's to choose. */
export const metricsPlugin = ({ operationSeconds }: Metrics): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const stop = operationSeconds.startTimer();
    return {
      async willSendResponse({ operation, errors }) {
        stop({
          field: operation ? firstField(operation) : "none",
          code: String(errors?.[0]?.extensions["code"] ?? "OK"),
        });
      },
    };
  },
});

/** An operation that is there has been validated against the schema. */
function firstField({ selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD ? first.name.value : "fragment";
}
