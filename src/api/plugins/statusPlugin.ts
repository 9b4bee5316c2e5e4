import type { ApolloServerPlugin } from "@apollo/server";
import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { Context } from "../Context";

/** What Apollo Server answers with 200 although nothing was done. */
const REFUSED: ReadonlySet<unknown> = new Set([
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_SUPPORTED,
  ApolloServerErrorCode.PERSISTED_QUERY_NOT_FOUND,
]);

/**
 * The HTTP status by GraphQL over HTTP: an answer that has some data is a 2xx, whatever status its errors would have had alone; one
 * that was refused is a 4xx.
 */
export const statusPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== "single") return;
        const { data, errors } = body.singleResult;
        if (data && Object.values(data).some((value) => value !== null)) http.status = 200;
        else if (REFUSED.has(errors?.[0]?.extensions?.["code"])) http.status = 400;
      },
    };
  },
};
