import type { ApolloServerPlugin } from "@apollo/server";
import { trace } from "@opentelemetry/api";
import type { Context } from "../Context";
import { firstField } from "./firstField";

/** Names the span of a request after what it asks. Neither documents nor variables go into it: they hold people's names. */
export const tracePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    const span = trace.getActiveSpan();
    return {
      async didResolveOperation({ operation }) {
        if (!operation) return;
        span?.updateName(`${operation.operation} ${firstField(operation)}`);
        span?.setAttribute("graphql.operation.type", operation.operation);
      },
      async didEncounterErrors({ errors }) {
        span?.setAttribute("visitgraph.error_code", String(errors[0]?.extensions["code"] ?? "INTERNAL_SERVER_ERROR"));
      },
    };
  },
};
