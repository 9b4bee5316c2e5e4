import { HeaderMap } from "@apollo/server";
import { GraphQLError } from "graphql";

/** Every code of our own that a client may meet in `extensions.code`, beside those of Apollo Server. A code never changes its meaning. */
export const API_ERROR_CODES = [
  "BAD_USER_INPUT",
  "QUERY_TOO_COMPLEX",
  "QUERY_TIMEOUT",
  "DATABASE_UNAVAILABLE",
  "UNAUTHENTICATED",
  "FORBIDDEN",
  "AUTH_UNAVAILABLE",
  "RATE_LIMITED",
  "OVERLOADED",
  "SHUTTING_DOWN",
  "REQUEST_CANCELLED",
  "UNKNOWN_HOST",
] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

export interface ApiErrorOptions {
  /** The HTTP status where nothing else could be answered. */
  readonly status?: number;
  /** HTTP headers that go with it. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly cause?: Error;
}

/** A failure meant for the client. */
export function apiError(
  code: ApiErrorCode,
  message: string,
  { status, headers = {}, cause }: ApiErrorOptions = {},
): GraphQLError {
  const http = status && { status, headers: new HeaderMap(Object.entries(headers)) };
  return new GraphQLError(message, { originalError: cause, extensions: { code, ...(http && { http }) } });
}

/** The client asked for something that cannot be asked: says what, and what would do. */
export const badUserInput = (message: string) => apiError("BAD_USER_INPUT", message, { status: 400 });
