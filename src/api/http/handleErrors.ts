import type { ErrorRequestHandler, RequestHandler } from "express";
import type { Logger } from "pino";
import { formatError } from "../formatError";
import { requestIdOf } from "./requestId";

export const notFound: RequestHandler = (_request, response) => {
  response
    .status(404)
    .type("text/plain")
    .send("There is nothing here. The API is at /graphql, the explorer at /, the playground at /playground.\n");
};

/** Answers what went wrong before GraphQL, such as a body that is no JSON or too long, in the form of GraphQL's errors. */
export function handleErrors(log: Logger): ErrorRequestHandler {
  return (error: { status?: number; expose?: boolean; message: string }, _request, response, next) => {
    if (response.headersSent) return next(error);
    const requestId = requestIdOf(response);
    const isClients = error.expose === true && error.status !== undefined;
    if (!isClients) log.error({ requestId, err: error }, "A request failed for a reason that is not the client's.");
    response.status(isClients ? error.status! : 500).json({
      errors: [
        isClients
          ? { message: error.message, extensions: { code: "BAD_REQUEST" } }
          : formatError({ message: error.message }),
      ],
      extensions: { requestId },
    });
  };
}
