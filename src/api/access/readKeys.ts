import type { JSONWebKeySet } from "jose";
import { readFileSync } from "node:fs";
import { z } from "zod";
import { VisitgraphError } from "../../shared/error";

const PublicKey = z.looseObject({ kty: z.enum(["OKP", "EC", "RSA"]), d: z.never().optional() });
const KeySet = z.object({ keys: z.array(PublicKey).min(1) });

/** The public keys of a file, a JSON Web Key Set. @throws VisitgraphError SETTINGS_INVALID */
export function readKeys(file: string): JSONWebKeySet {
  try {
    return KeySet.parse(JSON.parse(readFileSync(file, "utf8"))) as JSONWebKeySet;
  } catch (cause) {
    const fault =
      cause instanceof z.ZodError || cause instanceof SyntaxError
        ? "is no JSON Web Key Set of public keys"
        : "cannot be read";
    throw new VisitgraphError("SETTINGS_INVALID", `AUTH_JWKS is "${file}", which ${fault}.`, {
      hint: "Give the address or the file of the public keys by which tokens are checked; `visitgraph token` makes such a file.",
      cause,
    });
  }
}
