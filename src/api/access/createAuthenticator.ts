import { createLocalJWKSet, createRemoteJWKSet, errors, jwtVerify, type JWTPayload, type JWTVerifyGetKey } from "jose";
import type { Settings } from "../../shared/settings";
import { apiError } from "../apiError";
import { ANYONE, type Caller } from "./Caller";
import { readKeys } from "./readKeys";
import { unauthenticated } from "./refusals";
import { highest } from "./roles";

export type AuthSettings = Pick<Settings, "authJwks" | "authIssuer" | "authAudience">;

/**
 * Tells who asks, by the value of the header Authorization; `ANYONE` when there is none. Fails with UNAUTHENTICATED for a token that
 * does not hold, whatever is asked, and with AUTH_UNAVAILABLE when the address of the keys does not answer.
 */
export type Authenticate = (authorization: string | undefined) => Promise<Caller>;

/** Signatures that only the holder of a private key can make. */
const ALGORITHMS = [
  "EdDSA",
  "Ed25519",
  "ES256",
  "ES384",
  "ES512",
  "PS256",
  "PS384",
  "PS512",
  "RS256",
  "RS384",
  "RS512",
];
const CLOCK_TOLERANCE = "30s";
/** How long the address of the keys may take, in milliseconds. */
const KEYS_TIMEOUT = 3_000;
const BEARER = /^Bearer +([\w.~+/-]+=*)$/i;

/** What is wrong with a token, by the code of jose's error. */
const FAULTS: { readonly [code: string]: string } = {
  ERR_JWT_EXPIRED: "it has expired",
  ERR_JWT_CLAIM_VALIDATION_FAILED: "it is not meant for this service, or not yet, or lacks what it must say",
  ERR_JWS_SIGNATURE_VERIFICATION_FAILED: "its signature does not hold",
  ERR_JWKS_NO_MATCHING_KEY: "its key is not known here",
  ERR_JWKS_MULTIPLE_MATCHING_KEYS: "it does not say which key it is signed with",
  ERR_JOSE_ALG_NOT_ALLOWED: "it is signed in a way that is not allowed here",
};

/** @throws VisitgraphError SETTINGS_INVALID when the file of AUTH_JWKS cannot be read or holds no public keys. */
export function createAuthenticator({ authJwks, authIssuer, authAudience }: AuthSettings): Authenticate {
  const keys = authJwks === undefined ? undefined : keysAt(authJwks);
  const rules = {
    algorithms: ALGORITHMS,
    audience: authAudience,
    ...(authIssuer && { issuer: authIssuer }),
    clockTolerance: CLOCK_TOLERANCE,
    requiredClaims: ["exp", "sub"],
  };
  return async (authorization) => {
    if (authorization === undefined) return ANYONE;
    const token = BEARER.exec(authorization)?.[1];
    if (!token) throw refused("it must be sent as `Authorization: Bearer …`");
    if (!keys) throw refused("this service has no keys to check one by; its operator can set AUTH_JWKS");
    try {
      return callerOf((await jwtVerify(token, keys, rules)).payload);
    } catch (error) {
      if (error instanceof errors.JOSEError && isOfTheToken(error))
        throw refused(FAULTS[error.code] ?? "it is no token that can be read here");
      throw apiError("AUTH_UNAVAILABLE", "Tokens cannot be checked just now: their keys are out of reach. Try again.", {
        status: 503,
        headers: { "retry-after": "5" },
        cause: error as Error,
      });
    }
  };
}

const keysAt = (place: string): JWTVerifyGetKey =>
  /^https?:/.test(place)
    ? createRemoteJWKSet(new URL(place), { timeoutDuration: KEYS_TIMEOUT })
    : createLocalJWKSet(readKeys(place));

const callerOf = ({ sub, roles }: JWTPayload): Caller => ({
  role: highest(typeof roles === "string" ? roles.split(" ") : Array.isArray(roles) ? roles : []),
  name: sub!,
});

/** jose uses its generic error for an address that answers anything but keys. */
const isOfTheToken = ({ code }: errors.JOSEError) =>
  !["ERR_JWKS_TIMEOUT", "ERR_JWKS_INVALID", "ERR_JOSE_GENERIC"].includes(code);

const refused = (fault: string) => unauthenticated(`The token is refused: ${fault}.`, "invalid_token");
