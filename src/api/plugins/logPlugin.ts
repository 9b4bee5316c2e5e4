import type { ApolloServerPlugin } from "@apollo/server";
import type { Logger } from "pino";
import { isKnownCode } from "../formatError";
import type { Context } from "../Context";

/** Their messages repeat what the client has written. */
const TOLD = "A query could not be answered, as its client was told.";

/** Logs failures under the id of their request, which the client gets too. Neither variables nor documents are logged. */
export const logPlugin = (log: Logger): ApolloServerPlugin<Context> => ({
  async requestDidStart({ contextValue: { requestId } }) {
    return {
      async didEncounterErrors({ errors, queryHash }) {
        for (const error of errors) {
          const { code } = error.extensions;
          const entry = { requestId, queryHash, code, path: error.path };
          const cause = error.originalError ?? error;
          if (code === "DATABASE_UNAVAILABLE" || code === "QUERY_TIMEOUT")
            log.warn({ ...entry, cause: cause.message }, error.message);
          else if (isKnownCode(code)) log.debug(entry, TOLD);
          else log.error({ ...entry, err: cause }, "A query failed for a reason that is not the client's.");
        }
      },
      async willSendResponse({ response: { body } }) {
        if (body.kind !== "single" || !body.singleResult.errors) return;
        body.singleResult.extensions = { ...body.singleResult.extensions, requestId };
      },
    };
  },
});
