import { mkdtempSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import os from "node:os";
import path from "node:path";
import { UnsecuredJWT } from "jose";
import { createAuthenticator, type Authenticate } from "../../../src/api/access/createAuthenticator";
import { issueToken } from "../../../src/api/access/issueToken";
import { createIssuer } from "./tokens";

const folder = mkdtempSync(path.join(os.tmpdir(), "visitgraph-access-"));
afterAll(() => rmSync(folder, { recursive: true }));

function keysIn(content: unknown): string {
  const file = path.join(folder, "keys.json");
  writeFileSync(file, typeof content === "string" ? content : JSON.stringify(content));
  return file;
}

const from = (authJwks: string | undefined, authIssuer?: string) =>
  createAuthenticator({ authJwks, authIssuer, authAudience: "visitgraph" });

function expectRefusal(authenticate: Authenticate, authorization: string, message: RegExp) {
  return expect(authenticate(authorization)).rejects.toMatchObject({
    message: expect.stringMatching(message) as string,
    extensions: { code: "UNAUTHENTICATED", http: { status: 401 } },
  });
}

test("without a token one is anyone", async () => {
  expect(await from(undefined)(undefined)).toEqual({ role: null, name: null });
});

test("a token tells the name and the highest role", async () => {
  const { jwks, token } = await createIssuer();
  const authenticate = from(keysIn(jwks));
  for (const [roles, role] of [
    [["reader", "curator"], "curator"],
    ["reader operator", "operator"],
    [["admin"], null],
    [{ curator: true }, null],
    [undefined, null],
  ])
    expect(await authenticate(`Bearer ${await token({ roles })}`)).toEqual({ role, name: "lan" });
});

test("one that does not hold is refused, with the reason", async () => {
  const { jwks, token } = await createIssuer();
  const authenticate = from(keysIn(jwks), "office");
  const good = { iss: "office", roles: ["curator"] };
  const refuses = (authorization: string, message: RegExp) => expectRefusal(authenticate, authorization, message);
  await refuses(`Bearer ${await token({ ...good, exp: 1 })}`, /expired/);
  await refuses(`Bearer ${await token({ ...good, nbf: 4_000_000_000 })}`, /not yet/);
  await refuses(`Bearer ${await token({ ...good, aud: "another" })}`, /not meant for/);
  await refuses(`Bearer ${await token({ ...good, iss: "another" })}`, /not meant for/);
  await refuses(`Bearer ${await token({ ...good, sub: undefined })}`, /lacks/);
  await refuses(`Bearer ${await token({ ...good, exp: undefined })}`, /lacks/);
  await refuses(`Bearer ${await (await createIssuer()).token(good)}`, /signature/);
  await refuses(`Bearer ${await (await createIssuer("RS256")).token(good)}`, /key is not known/);
  await refuses(
    `Bearer ${new UnsecuredJWT({ sub: "lan", ...good }).setAudience("visitgraph").encode()}`,
    /not allowed|no token/,
  );
  await refuses("Bearer x.y.z", /no token that can be read/);
  await refuses("Bearer", /Authorization: Bearer/);
  await refuses("Basic bGFuOmxhbg==", /Authorization: Bearer/);
});

test("where there are no keys every token is refused, with the setting to blame", async () => {
  await expectRefusal(from(undefined), "Bearer x.y.z", /AUTH_JWKS/);
});

test.each([
  ["is absent", path.join(folder, "none.json"), /cannot be read/],
  ["is no JSON", () => keysIn("keys"), /no JSON Web Key Set/],
  ["has no key", () => keysIn({ keys: [] }), /no JSON Web Key Set/],
  ["has a shared secret", () => keysIn({ keys: [{ kty: "oct", k: "c2VjcmV0" }] }), /public keys/],
  ["has a private key", () => keysIn({ keys: [{ kty: "OKP", crv: "Ed25519", x: "x", d: "d" }] }), /public keys/],
])("a file of keys that %s is a wrong setting", (_, file, message) => {
  const place = typeof file === "string" ? file : file();
  expect(() => from(place)).toThrow(
    expect.objectContaining({ code: "SETTINGS_INVALID", message: expect.stringMatching(message) as string }) as Error,
  );
});

test("keys are fetched from an address; while it does not answer, tokens cannot be checked", async () => {
  const { jwks, token } = await createIssuer();
  let works = false;
  const server = createServer((_request, response) => {
    response.writeHead(works ? 200 : 500, { "content-type": "application/json" }).end(JSON.stringify(jwks));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  try {
    const authenticate = from(`http://127.0.0.1:${(server.address() as AddressInfo).port}/keys`);
    const authorization = `Bearer ${await token({ roles: ["reader"] })}`;
    await expect(authenticate(authorization)).rejects.toMatchObject({
      extensions: { code: "AUTH_UNAVAILABLE", http: { status: 503 } },
    });
    works = true;
    expect(await authenticate(authorization)).toEqual({ role: "reader", name: "lan" });
  } finally {
    server.close();
  }
});

test("a token of `visitgraph token` is good, and its key is its owner's alone", async () => {
  const home = path.join(folder, "access");
  const request = { name: "Lê Thị Lan", role: "curator", days: 30, audience: "visitgraph", issuer: undefined } as const;
  const { token: first, publicKeys } = await issueToken(home, request);
  const { token: second } = await issueToken(home, { ...request, role: "reader" });
  const authenticate = from(publicKeys);
  expect(await authenticate(`Bearer ${first}`)).toEqual({ role: "curator", name: "Lê Thị Lan" });
  expect(await authenticate(`Bearer ${second}`)).toMatchObject({ role: "reader" });
  expect(statSync(path.join(home, "private.json")).mode & 0o777).toBe(0o600);
});
