import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, SignJWT, type JWK } from "jose";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Role } from "./roles";

const ALGORITHM = "EdDSA";

export interface TokenRequest {
  readonly role: Role;
  /** Whom the token is for; changes made with it are recorded under that name. */
  readonly name: string;
  readonly days: number;
  readonly audience: string;
  readonly issuer: string | undefined;
}

/** A token, signed with the key kept in the folder, which is made on first use; the public key lies beside it, for AUTH_JWKS. */
export async function issueToken(
  folder: string,
  { role, name, days, audience, issuer }: TokenRequest,
): Promise<{ token: string; publicKeys: string }> {
  const privateKey = path.join(folder, "private.json");
  const publicKeys = path.join(folder, "public.json");
  const jwk = await keyIn(privateKey, publicKeys);
  const claims = new SignJWT({ roles: [role] })
    .setProtectedHeader({ alg: ALGORITHM, kid: jwk.kid })
    .setSubject(name)
    .setAudience(audience)
    .setIssuedAt()
    .setExpirationTime(`${days} days`);
  if (issuer) claims.setIssuer(issuer);
  return { token: await claims.sign(await importJWK(jwk, ALGORITHM)), publicKeys };
}

async function keyIn(privateKey: string, publicKeys: string): Promise<JWK> {
  mkdirSync(path.dirname(privateKey), { recursive: true, mode: 0o700 });
  const { privateKey: made } = await generateKeyPair(ALGORITHM, { extractable: true });
  const fresh = await exportJWK(made);
  const kid = await calculateJwkThumbprint(fresh);
  try {
    writeFileSync(privateKey, JSON.stringify({ ...fresh, kid }), { flag: "wx", mode: 0o600 });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
  }
  const jwk = JSON.parse(readFileSync(privateKey, "utf8")) as JWK;
  const publicKey = { kty: jwk.kty, crv: jwk.crv, x: jwk.x, kid: jwk.kid };
  writeFileSync(publicKeys, `${JSON.stringify({ keys: [publicKey] })}\n`);
  return jwk;
}
