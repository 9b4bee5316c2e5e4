import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../Context";
import type { Metrics } from "../http/metrics";
import { firstField } from "./firstField";

/** Measures the time of every operation. Labels come from closed sets. */
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
