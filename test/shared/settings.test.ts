import { parse } from "dotenv";
import { readFileSync } from "node:fs";
import path from "node:path";
import { VisitgraphError } from "../../src/shared/error";
import { packageRoot } from "../../src/shared/packageRoot";
import { Environment, loadSettings } from "../../src/shared/settings";

function failureOf(env: NodeJS.ProcessEnv): VisitgraphError {
  try {
    loadSettings(env);
  } catch (error) {
    if (error instanceof VisitgraphError) return error;
    throw error;
  }
  throw new Error("the settings were accepted");
}

test("without any variable the service is local and uses the managed Neo4j", () => {
  const settings = loadSettings({});
  expect(settings).toMatchObject({
    host: "127.0.0.1",
    port: 4000,
    neo4jUri: undefined,
    neo4jUser: "neo4j",
    logLevel: "info",
  });
  expect(settings.home).toBe(path.resolve(".visitgraph"));
  expect(Object.isFrozen(settings)).toBe(true);
});

test("an empty value counts as none", () => {
  expect(loadSettings({ PORT: "", NEO4J_URI: "" })).toMatchObject({ port: 4000, neo4jUri: undefined });
});

test.each(["neo4j://db:7687", "bolt://127.0.0.1", "neo4j+s://x.example", "bolt+ssc://db:7687"])(
  "%s is an address",
  (uri) => {
    expect(loadSettings({ NEO4J_URI: uri }).neo4jUri).toBe(uri);
  },
);

test.each([
  ["PORT", "70000", "from 1 to 65535"],
  ["PORT", "http", "from 1 to 65535"],
  ["NEO4J_URI", "http://localhost:7474", "such as neo4j://"],
  ["NEO4J_HEAP", "lots", "such as 512m"],
  ["LOG_LEVEL", "loud", "one of fatal"],
  ["READ_ACCESS", "everyone", "open or token"],
  ["AUTH_JWKS", "http://keys.example/jwks", "https://"],
  ["RATE_LIMIT", "-1", "0 for any number"],
])("%s=%s is refused, with what is allowed", (name, value, allowed) => {
  const failure = failureOf({ [name]: value });
  expect(failure).toMatchObject({ code: "SETTINGS_INVALID", exitCode: 2 });
  expect(failure.message).toContain(`${name} is "${value}"`);
  expect(failure.message).toContain(allowed);
  expect(failure.hint).toContain(".env");
});

test.each(["https://keys.example/jwks", "http://127.0.0.1:8080/jwks", "http://[::1]/jwks", "keys.json"])(
  "%s is a place of keys",
  (place) => {
    expect(loadSettings({ AUTH_JWKS: place }).authJwks).toBe(place);
  },
);

test("every wrong variable is named at once", () => {
  expect(failureOf({ PORT: "x", LOG_LEVEL: "y" }).message).toMatch(/PORT is[^]*LOG_LEVEL is/);
});

test("a password inside a wrong address is not shown", () => {
  expect(failureOf({ NEO4J_URI: "postgres://ann:hunter2@db" }).message).not.toContain("hunter2");
});

test(".env.example lists every setting, with its default", () => {
  const example = parse(readFileSync(path.join(packageRoot(), ".env.example")));
  expect(Object.keys(example).sort()).toEqual(Object.keys(Environment.shape).sort());
  expect(loadSettings(example)).toEqual(loadSettings({}));
});

test("no language model is asked by default", () => {
  expect(loadSettings({}).llm).toEqual({ concurrency: 4, timeoutMs: 120_000 });
});

test.each(["http://127.0.0.1:8000/v1", "https://llm.example/openai/v1/"])("%s is a model's address", (url) => {
  expect(loadSettings({ VISITGRAPH_LLM_URL: url }).llm.url).toBe(url.replace(/\/$/, ""));
});

test.each([
  ["VISITGRAPH_LLM_URL", "https://ann:hunter2@llm.example/v1"],
  ["VISITGRAPH_LLM_URL", "https://llm.example/v1?api-key=hunter2"],
  ["VISITGRAPH_LLM_URL", "https://llm.example/v1#hunter2"],
  ["VISITGRAPH_LLM_KEY", "hunter2\nX-Other: 1"],
])("%s with a secret where none may stand is refused, and the secret is not shown", (name, value) => {
  const failure = failureOf({ [name]: value });
  expect(failure.message).toContain(name);
  expect(failure.message).not.toContain("hunter2");
});

test("the names of the service are a list, in small letters, and no addresses with port or path", () => {
  expect(loadSettings({}).hostNames).toEqual([]);
  expect(loadSettings({ HOST_NAMES: "Visits.example.org, thăm.example, ::1" }).hostNames).toEqual([
    "visits.example.org",
    "thăm.example",
    "::1",
  ]);
  for (const wrong of ["https://visits.example.org", "visits.example.org:4000", "a.example,", "*"])
    expect(failureOf({ HOST_NAMES: wrong }).message).toContain("HOST_NAMES");
});
