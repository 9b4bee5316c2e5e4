import type { Neo4jError } from "neo4j-driver";
import { apiError } from "./apiError";

const OUT_OF_REACH =
  /^(?:ServiceUnavailable|SessionExpired|N\/A|Neo\.TransientError\..*|Neo\.ClientError\.Security\..*)$/;
const TIMED_OUT = /^Neo\.ClientError\.Transaction\.TransactionTimedOut/;

/** What an error of the driver means to the client. An error of ours, such as of Cypher's syntax, stays what it is. */
export function databaseError(error: Neo4jError): Error {
  if (TIMED_OUT.test(error.code))
    return apiError(
      "QUERY_TIMEOUT",
      "The query took too long and was stopped. Ask for less, or narrow it down by a filter.",
      {
        status: 503,
        cause: error,
      },
    );
  return OUT_OF_REACH.test(error.code) ? databaseUnavailable(error) : error;
}

export const databaseUnavailable = (cause: Error): Error =>
  apiError("DATABASE_UNAVAILABLE", "The database cannot be reached just now. Try again in a moment.", {
    status: 503,
    cause,
  });
