import type { ApolloServerPlugin } from "@apollo/server";
import type { Context } from "../Context";

/** An answer that has some data is a 2xx by GraphQL over HTTP, whatever status its errors would have had alone. */
export const partialAnswerPlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        const data = body.kind === "single" ? body.singleResult.data : undefined;
        if (data && Object.values(data).some((value) => value !== null)) http.status = 200;
      },
    };
  },
};
