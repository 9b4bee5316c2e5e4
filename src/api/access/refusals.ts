import type { GraphQLError } from "graphql";
import { apiError } from "../apiError";
import type { Role } from "./roles";

/** What is asked of a client that shows no token or a wrong one, as the header WWW-Authenticate has it (RFC 6750). */
const challenge = (faults: Readonly<Record<string, string>> = {}) => ({
  "www-authenticate": [
    'Bearer realm="visitgraph"',
    ...Object.entries(faults).map(([name, value]) => `${name}="${value}"`),
  ].join(", "),
});

/** Nobody is known to ask; or, with `error`, a token was shown that does not hold. */
export const unauthenticated = (message: string, error?: "invalid_token"): GraphQLError =>
  apiError("UNAUTHENTICATED", message, { status: 401, headers: challenge(error && { error }) });

/** The token holds, and gives less than the role needed. */
export const forbidden = (message: string, needed: Role): GraphQLError =>
  apiError("FORBIDDEN", message, { status: 403, headers: challenge({ error: "insufficient_scope", scope: needed }) });
