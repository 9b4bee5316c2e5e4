import type { HeaderMap } from "@apollo/server";
import type { Request, Response } from "express";
import type { GraphQLError } from "graphql";
import { formatError } from "../formatError";
import { requestIdOf } from "./requestId";

const MEDIA_TYPES = ["application/json", "application/graphql-response+json"];

/** Answers a failure before GraphQL in the form of GraphQL's errors, with the status and headers that it carries, else 500. */
export function answerError(error: GraphQLError, request: Request, response: Response): void {
  const { http, ...extensions } = error.extensions as {
    http?: { status?: number; headers?: HeaderMap };
    code?: string;
  };
  for (const [name, value] of http?.headers ?? []) response.set(name, value);
  response
    .status(http?.status ?? 500)
    .set("Cache-Control", "no-store")
    .type(request.accepts(MEDIA_TYPES) || MEDIA_TYPES[0]!)
    .send(
      JSON.stringify({
        errors: [formatError({ message: error.message, extensions })],
        extensions: { requestId: requestIdOf(response) },
      }),
    );
}
