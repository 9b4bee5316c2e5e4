import { GraphQLError } from "graphql";

/** Every code of our own that a client may meet in `extensions.code`, beside those of Apollo Server. A code never changes its meaning. */
export const API_ERROR_CODES = [
  "BAD_USER_INPUT",
  "QUERY_TOO_COMPLEX",
  "QUERY_TIMEOUT",
  "DATABASE_UNAVAILABLE",
] as const;
export type ApiErrorCode = (typeof API_ERROR_CODES)[number];

/** A failure meant for the client; `status` is the HTTP status where nothing else could be answered. */
export function apiError(
  code: ApiErrorCode,
  message: string,
  options: { status?: number; cause?: Error } = {},
): GraphQLError {
  return new GraphQLError(message, {
    originalError: options.cause,
    extensions: { code, ...(options.status && { http: { status: options.status } }) },
  });
}

/** The client asked for something that cannot be asked: says what, and what would do. */
export const badUserInput = (message: string) => apiError("BAD_USER_INPUT", message);
