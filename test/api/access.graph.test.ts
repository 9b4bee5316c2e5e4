import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { startServer } from "../../src/server";
import { testSettings } from "../support/testSettings";
import { createIssuer } from "./access/tokens";
import { startApi, useApi, type TestApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const { graph } = useApi(exchanges);
const folder = mkdtempSync(path.join(os.tmpdir(), "visitgraph-access-"));
let closed: TestApi;
let issuer: Awaited<ReturnType<typeof createIssuer>>;

beforeAll(async () => {
  issuer = await createIssuer();
  const authJwks = path.join(folder, "keys.json");
  writeFileSync(authJwks, JSON.stringify(issuer.jwks));
  // Known as a proxy, so that the tests can come from elsewhere.
  closed = await startApi(graph, { settings: testSettings({ readAccess: "token", authJwks, trustProxy: 1 }) });
});
afterAll(async () => {
  await closed.close();
  rmSync(folder, { recursive: true });
});

async function ask(authorization?: string) {
  const headers = { "content-type": "application/json", ...(authorization && { authorization }) };
  const body = JSON.stringify({ query: "{ stats { visits } }" });
  const response = await fetch(`${closed.url}/graphql`, { method: "POST", headers, body });
  const { errors } = (await response.json()) as { errors?: { extensions: { code: string } }[] };
  return [response.status, errors?.[0]?.extensions.code, response.headers.get("www-authenticate")];
}

test("where tokens are asked for, only who has one may read", async () => {
  expect(await ask()).toEqual([401, "UNAUTHENTICATED", 'Bearer realm="visitgraph"']);
  expect(await ask("Bearer no")).toEqual([401, "UNAUTHENTICATED", expect.stringContaining("invalid_token")]);
  expect(await ask(`Bearer ${await issuer.token()}`)).toEqual([401, "UNAUTHENTICATED", 'Bearer realm="visitgraph"']);
  expect(await ask(`Bearer ${await issuer.token({ roles: ["reader"] })}`)).toEqual([200, undefined, null]);
});

test("figures are for this machine and for operators, health is for everyone", async () => {
  const status = async (route: string, headers: Record<string, string>) =>
    (await fetch(`${closed.url}${route}`, { headers })).status;
  const far = { "x-forwarded-for": "192.0.2.1" };
  const as = async (role: string) => ({ ...far, authorization: `Bearer ${await issuer.token({ roles: [role] })}` });
  expect(await status("/metrics", {})).toBe(200);
  expect(await status("/metrics", far)).toBe(401);
  expect(await status("/metrics", await as("curator"))).toBe(401);
  expect(await status("/metrics", await as("operator"))).toBe(200);
  expect(await status("/readyz", far)).toBe(200);
});

test("the service does not start beyond this machine without a decision", async () => {
  await expect(startServer({ settings: testSettings({ host: "0.0.0.0" }), graph })).rejects.toMatchObject({
    code: "SETTINGS_INVALID",
    message: expect.stringContaining("READ_ACCESS") as string,
  });
});
