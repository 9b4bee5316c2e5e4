import type { ErrorRequestHandler, RequestHandler } from "express";
import { GraphQLError } from "graphql";
import type { Logger } from "pino";
import { answerError } from "./answerError";
import { requestIdOf } from "./requestId";

export const notFound: RequestHandler = (_request, response) => {
  response
    .status(404)
    .type("text/plain")
    .send("There is nothing here. The API is at /graphql, the explorer at /, the playground at /playground.\n");
};

/** What Express and its parsers pass on: `expose` says that the message is meant for the client. */
interface HttpError extends Error {
  readonly status?: number;
  readonly expose?: boolean;
}

/** Answers what went wrong before GraphQL, such as a body that is no JSON or too long. */
export function handleErrors(log: Logger): ErrorRequestHandler {
  return (error: GraphQLError | HttpError, request, response, next) => {
    if (response.headersSent) return next(error);
    const told = error instanceof GraphQLError ? error : fromHttp(error);
    if (!told.extensions["code"])
      log.error(
        { requestId: requestIdOf(response), err: error },
        "A request failed for a reason that is not the client's.",
      );
    answerError(told, request, response);
  };
}

const fromHttp = ({ message, status, expose }: HttpError) =>
  new GraphQLError(message, { extensions: expose && status ? { code: "BAD_REQUEST", http: { status } } : {} });
