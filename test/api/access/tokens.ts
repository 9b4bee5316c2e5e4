import { exportJWK, generateKeyPair, SignJWT, type JWTPayload } from "jose";

/** Makes tokens and the public keys by which they are checked. */
export async function createIssuer(algorithm = "ES256") {
  const { privateKey, publicKey } = await generateKeyPair(algorithm);
  const jwks = { keys: [{ ...(await exportJWK(publicKey)), kid: "one", alg: algorithm }] };
  /** A token that holds for an hour, but for what is given. */
  const token = (claims: JWTPayload = {}) =>
    new SignJWT({ sub: "lan", aud: "visitgraph", exp: Math.floor(Date.now() / 1000) + 3600, ...claims })
      .setProtectedHeader({ alg: algorithm, kid: "one" })
      .sign(privateKey);
  return { jwks, token };
}
