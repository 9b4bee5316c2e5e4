import { once } from "node:events";
import { createServer, type AddressInfo } from "node:net";
import { checkVersion, connect } from "../../src/graph/connect";
import { openGraph } from "../../src/graph/openGraph";
import { loadSettings } from "../../src/shared/settings";
import { testServer } from "../support/testGraph";

const server = testServer();
const settings = (changes: NodeJS.ProcessEnv) =>
  loadSettings({ NEO4J_URI: server.uri, NEO4J_USER: server.user, NEO4J_PASSWORD: server.password, ...changes });

test("NEO4J_URI makes it use that server, and closing leaves the server running", async () => {
  const graph = await openGraph(settings({}));
  expect(graph).toMatchObject({ database: "neo4j", browserUrl: null });
  const { records } = await graph.driver.executeQuery("RETURN 41 + 1 AS n", {}, { database: graph.database });
  expect(records[0]?.get("n")).toBe(42);
  await graph.close();
  await (await connect(server, "neo4j")).close();
});

test("wrong password", async () => {
  const failure = openGraph(settings({ NEO4J_PASSWORD: "not-the-password" }));
  await expect(failure).rejects.toMatchObject({
    code: "NEO4J_AUTH_FAILED",
    exitCode: 3,
    message: `Neo4j at ${server.uri} refuses the user "neo4j" with the password given.`,
    hint: expect.stringContaining("NEO4J_PASSWORD"),
  });
});

test("nobody listens", async () => {
  await expect(openGraph(settings({ NEO4J_URI: "bolt://127.0.0.1:1" }))).rejects.toMatchObject({
    code: "NEO4J_UNREACHABLE",
    exitCode: 3,
    message: expect.stringContaining("bolt://127.0.0.1:1 cannot be reached"),
    hint: expect.stringContaining("7687"),
  });
});

test("a name that does not exist", async () => {
  await expect(openGraph(settings({ NEO4J_URI: "neo4j://no-such-host.invalid" }))).rejects.toMatchObject({
    code: "NEO4J_UNREACHABLE",
  });
});

test("the HTTP port instead of the Bolt port", async () => {
  const uri = server.httpUrl.replace("http", "bolt");
  await expect(openGraph(settings({ NEO4J_URI: uri }))).rejects.toMatchObject({ code: "NEO4J_UNREACHABLE" });
});

test("a database that does not exist", async () => {
  await expect(openGraph(settings({ NEO4J_DATABASE: "chuyen-tham" }))).rejects.toMatchObject({
    code: "NEO4J_DATABASE_NOT_FOUND",
    message: expect.stringContaining('"chuyen-tham"'),
  });
});

test("a server that shares no version of Bolt with the driver is too old", async () => {
  // The answer of such a server to the handshake is the version 0.
  const old = createServer((socket) => socket.once("data", () => socket.end(Buffer.alloc(4)))).listen(0, "127.0.0.1");
  await once(old, "listening");
  const uri = `bolt://127.0.0.1:${(old.address() as AddressInfo).port}`;
  const failure = openGraph(settings({ NEO4J_URI: uri })).finally(() => old.close());
  await expect(failure).rejects.toMatchObject({ code: "NEO4J_VERSION" });
});

test.each(["Neo4j/5.26.31", "Neo4j/2025.08.0", "Memgraph"])("%s is new enough, or not ours to judge", (agent) => {
  expect(() => checkVersion(agent, "bolt://db")).not.toThrow();
});

test("Neo4j 4.4 is too old", () => {
  expect(() => checkVersion("Neo4j/4.4.36", "bolt://db")).toThrow(
    "The server at bolt://db is Neo4j/4.4.36, which is too old.",
  );
});
