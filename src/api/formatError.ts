import { ApolloServerErrorCode } from "@apollo/server/errors";
import type { GraphQLFormattedError } from "graphql";
import { API_ERROR_CODES } from "./apiError";

const KNOWN: ReadonlySet<unknown> = new Set<string>([
  ...API_ERROR_CODES,
  ...Object.values(ApolloServerErrorCode).filter((code) => code !== ApolloServerErrorCode.INTERNAL_SERVER_ERROR),
]);

/** Whether an error with that code is meant for the client. */
export const isKnownCode = (code: unknown) => KNOWN.has(code);

/** What the client sees of an error: all of one that is meant for it, nothing of any other. */
export function formatError(formatted: GraphQLFormattedError): GraphQLFormattedError {
  if (isKnownCode(formatted.extensions?.["code"])) return formatted;
  const { path, locations } = formatted;
  return {
    message: "The service failed to answer this. Its log tells why, under the id of the request.",
    ...(locations && { locations }),
    ...(path && { path }),
    extensions: { code: ApolloServerErrorCode.INTERNAL_SERVER_ERROR },
  };
}
