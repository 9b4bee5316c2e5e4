import { once } from "node:events";
import { get, request, type IncomingMessage } from "node:http";
import { json, text } from "node:stream/consumers";
import { readGraph } from "../../src/api/readGraph";
import { linkedQuery } from "../../src/explorer/playgroundHref";
import { startServer } from "../../src/server";
import type { Settings } from "../../src/shared/settings";
import { testServer } from "../support/testGraph";
import { testSettings } from "../support/testSettings";
import { createDriver } from "../../src/graph/createDriver";
import { startApi, useApi } from "./support/api";
import { cuttableLink } from "./support/cuttableLink";
import { exchanges } from "./support/exchanges";

const { graph, api } = useApi(exchanges);

const post = (body: string, headers: Record<string, string> = { "content-type": "application/json" }) =>
  fetch(`${api.url}/graphql`, { method: "POST", headers, body });
const code = (answer: { errors?: readonly { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

describe("what cannot be asked", () => {
  test.each([
    ["an id that is none", '{ node(id: "nonsense") { id } }'],
    ["an id of another kind", '{ agencies(where: { province: { eq: "UGVyc29uOnA" } }) { totalCount } }'],
    ["no results at all", "{ visits(first: 0) { totalCount } }"],
    ["fewer than none", "{ visits(first: -1) { totalCount } }"],
    ["too many results", '{ search(query: "so y te", first: 101) { totalCount } }'],
    ["a cursor that is none", '{ people(after: "x") { totalCount } }'],
    ["a search of one letter", '{ search(query: " x ") { totalCount } }'],
    ["a search of 201 letters", `{ search(query: "${"x".repeat(201)}") { totalCount } }`],
    [
      "the same order twice",
      "{ people(orderBy: [{ field: NAME, direction: ASC }, { field: NAME, direction: DESC }]) { totalCount } }",
    ],
    ["null for an operand", "{ visits(where: { host: { id: { eq: null } } }) { totalCount } }"],
    ["too long a list", `{ people(where: { name: { in: [${'"x",'.repeat(101)}] } }) { totalCount } }`],
    [
      "too deep a filter",
      "{ visits(where: { NOT: { NOT: { NOT: { NOT: { kind: { eq: VISIT } } } } } }) { totalCount } }",
    ],
    ["101 nodes", `{ nodes(ids: [${'"x",'.repeat(101)}]) { id } }`],
  ])("%s is BAD_USER_INPUT, with a sentence", async (_, query) => {
    const answer = await api.ask(query);
    expect(code(answer)).toBe("BAD_USER_INPUT");
    expect(answer.errors![0]!.message).toMatch(/\.$/);
    expect(answer.extensions?.requestId).toMatch(/^[\w-]{8,}$/);
  });

  test("a cursor of a list with other arguments is BAD_USER_INPUT", async () => {
    const { visits } = await api.data("{ visits(first: 1) { pageInfo { endCursor } } }");
    const query = "query ($after: String) { visits(after: $after, where: { kind: { eq: VISIT } }) { totalCount } }";
    expect(code(await api.ask(query, { after: visits.pageInfo.endCursor }))).toBe("BAD_USER_INPUT");
  });

  test("a day that the calendar has not is told before anything runs", async () => {
    const before = await api.statements();
    const query = "query ($day: Date) { provinces(asOf: $day) { totalCount } }";
    const answer = await api.ask(query, { day: "2023-02-30" });
    expect([answer.status, code(answer)]).toEqual([400, "BAD_USER_INPUT"]);
    expect(answer.errors![0]!.message).toContain("Date must be a day such as 2024-02-22");
    expect(await api.statements()).toBe(before);
  });
});

describe("nodes", () => {
  test("are found by the ids that answers give, in the order asked, and null where there is none", async () => {
    const { visits, agencies, articles } = await api.data(
      "{ visits(first: 1) { nodes { id } } agencies(first: 1) { nodes { id name } } articles(first: 1) { nodes { id } } }",
    );
    const none = Buffer.from("Agency:agency:none").toString("base64url");
    const ids = [agencies.nodes[0].id, none, visits.nodes[0].id, articles.nodes[0].id];
    const { nodes, node } = await api.data(
      "query ($ids: [ID!]!, $none: ID!) { nodes(ids: $ids) { __typename id ... on Party { name } } node(id: $none) { id } }",
      { ids, none },
    );
    expect(nodes).toEqual([
      { __typename: "Agency", id: ids[0], name: agencies.nodes[0].name },
      null,
      { __typename: "Visit", id: ids[2] },
      { __typename: "Article", id: ids[3] },
    ]);
    expect(node).toBeNull();
  });
});

describe("too much at once", () => {
  const nested = (depth: number): string => (depth === 0 ? "id" : `partOf { ${nested(depth - 1)} }`);
  test.each([
    ["too many objects", "{ agencies(first: 100) { nodes { visitsMade(first: 100) { nodes { id } } } } }"],
    ["fields too deep", `{ agencies(first: 1) { nodes { ${nested(14)} } } }`],
    ["too many aliases", `{ ${Array.from({ length: 21 }, (_, i) => `a${i}: stats { articles }`).join(" ")} }`],
    ["too many roots", `{ ${"...R ".repeat(11)} } fragment R on Query { stats { articles } }`],
  ])("%s: QUERY_TOO_COMPLEX, and nothing runs", async (_, query) => {
    const before = await api.statements();
    const answer = await api.ask(query);
    expect([answer.status, code(answer)]).toEqual([400, "QUERY_TOO_COMPLEX"]);
    expect(await api.statements()).toBe(before);
  });

  test("the size counts when it comes from a variable, also for a document seen before", async () => {
    const query = "query ($n: Int) { agencies(first: $n) { nodes { visitsMade(first: $n) { nodes { id } } } } }";
    expect(await api.ask(query, { n: 5 })).toMatchObject({
      status: 200,
      extensions: { cost: { requested: 36, limit: 10_000 } },
    });
    expect(code(await api.ask(query, { n: 100 }))).toBe("QUERY_TOO_COMPLEX");
    expect((await api.ask(query, { n: 5 })).errors).toBeUndefined();
  });

  test("a document of too many tokens, a body too long, several operations at once", async () => {
    expect(code(await api.ask(`{ ${"stats { articles } ".repeat(600)} }`))).toBe("GRAPHQL_PARSE_FAILED");
    expect((await post(JSON.stringify({ query: `{ stats { articles } } # ${"x".repeat(100_000)}` }))).status).toBe(413);
    const batch = await post(
      JSON.stringify([{ query: "{ stats { articles } }" }, { query: "{ stats { articles } }" }]),
    );
    expect([batch.status, code((await batch.json()) as never)]).toEqual([400, "BAD_REQUEST"]);
  });

  test("fragments in a circle and introspection in depth are refused", async () => {
    expect(code(await api.ask("{ agencies { nodes { ...A } } } fragment A on Agency { partOf { ...A } }"))).toBe(
      "GRAPHQL_VALIDATION_FAILED",
    );
    const deep =
      "{ __schema { types { fields { type { fields { type { fields { type { fields { name } } } } } } } } } }";
    expect(code(await api.ask(deep))).toBe("GRAPHQL_VALIDATION_FAILED");
  });
});

describe("HTTP", () => {
  test.each([
    ["no JSON", "{", { "content-type": "application/json" }, 400, "BAD_REQUEST"],
    ["no query", "{}", { "content-type": "application/json" }, 400, "BAD_REQUEST"],
    ["a syntax error", '{"query":"{ x"}', { "content-type": "application/json" }, 400, "GRAPHQL_PARSE_FAILED"],
    ["an unknown field", '{"query":"{ x }"}', { "content-type": "application/json" }, 400, "GRAPHQL_VALIDATION_FAILED"],
    [
      "what a form of another site can send",
      '{"query":"{ stats { articles } }"}',
      { "content-type": "text/plain" },
      400,
      "BAD_REQUEST",
    ],
  ])("%s", async (_, body, headers, status, expected) => {
    const response = await post(body, headers as never);
    expect([response.status, code((await response.json()) as never)]).toEqual([status, expected]);
  });

  test("the media type of GraphQL over HTTP, GET, and the id of the request", async () => {
    const accept = "application/graphql-response+json";
    const query = encodeURIComponent("{ stats { articles } }");
    const response = await fetch(`${api.url}/graphql?query=${query}`, {
      headers: { accept, "apollo-require-preflight": "1", "x-request-id": "my-request-1" },
    });
    expect(response.status).toBe(200);
    expect(response.headers.get("content-type")).toContain(accept);
    expect(response.headers.get("x-request-id")).toBe("my-request-1");
    expect(await response.json()).toMatchObject({ data: { stats: { articles: exchanges.length } } });
  });

  test("who opens the API in a browser is led to the playground; a program gets JSON", async () => {
    const open = (path: string, accept: string) =>
      fetch(`${api.url}${path}`, { headers: { accept }, redirect: "manual" });
    const BROWSER = "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8";
    const shown = await open("/graphql", BROWSER);
    expect([shown.status, shown.headers.get("location")]).toEqual([303, "/playground/"]);
    const linked = await open("/graphql?query=%7B%20stats%20%7B%20visits%20%7D%20%7D", BROWSER);
    expect(linkedQuery(new URL(linked.headers.get("location")!, api.url).hash)).toEqual({
      query: "{ stats { visits } }",
      variables: "{}",
    });
    for (const accept of [
      "*/*",
      "application/json",
      "application/graphql-response+json",
      "application/json, text/html",
    ])
      expect((await open("/graphql", accept)).headers.get("content-type")).toContain("json");
  });

  test("introspection is open; an id that would not be safe in a log is replaced", async () => {
    expect((await api.data("{ __schema { queryType { name } } }")).__schema.queryType.name).toBe("Query");
    const response = await fetch(`${api.url}/livez`, { headers: { "x-request-id": "no spaces please" } });
    expect(response.headers.get("x-request-id")).not.toContain(" ");
  });

  test("no other origin may read, no script from elsewhere may run", async () => {
    const response = await fetch(`${api.url}/`, { headers: { origin: "http://elsewhere.example" } });
    expect(response.headers.get("access-control-allow-origin")).toBeNull();
    expect(response.headers.get("content-security-policy")).toMatch(/default-src 'self';/);
    expect(response.headers.get("content-security-policy")).not.toMatch(/script-src|unsafe-eval|https?:/);
    expect(response.headers.get("x-powered-by")).toBeNull();
  });

  test("health, metrics, and nothing elsewhere", async () => {
    const get = async (path: string) => {
      const response = await fetch(`${api.url}${path}`);
      return [response.status, await response.text()] as const;
    };
    expect(await get("/livez")).toEqual([200, "alive\n"]);
    expect(await get("/readyz")).toEqual([200, "ready\n"]);
    expect((await get("/metrics"))[1]).toMatch(/visitgraph_operation_seconds_count\{field="stats",code="OK"\} \d+/);
    expect((await get("/elsewhere"))[0]).toBe(404);
    expect((await get("/../package.json"))[0]).toBe(404);
  });
});

describe("the name by which it is asked", () => {
  /** Unlike `fetch`, as which Host one likes. */
  const asked = async (url: string, path: string, host: string) => {
    const [response] = (await once(get(`${url}${path}`, { headers: { host } }), "response")) as [IncomingMessage];
    return { status: response.statusCode, body: await text(response), headers: response.headers };
  };

  test.each(["localhost", "LOCALHOST:4000", "127.0.0.1", "127.0.0.1:80", "[::1]:4000"])(
    "%s is answered",
    async (host) => expect((await asked(api.url, "/metrics", host)).status).toBe(200),
  );

  test.each(["/", "/playground/", "/metrics", "/graphql?query=%7Bstats%7Bvisits%7D%7D"])(
    "a page that gave its own name this machine's address may not read %s",
    async (path) => {
      const before = await api.statements();
      for (const host of ["evil.example", "evil.example:4000", "localhost.evil.example", "localhost@evil.example"]) {
        const { status, body, headers } = await asked(api.url, path, host);
        expect([status, code(JSON.parse(body) as never)]).toEqual([421, "UNKNOWN_HOST"]);
        expect(headers["content-security-policy"]).toMatch(/default-src 'self';/);
      }
      expect(await api.statements()).toBe(before);
    },
  );

  test("what a proxy says does not count", async () => {
    const headers = { host: "evil.example", "x-forwarded-host": "localhost" };
    const [response] = (await once(get(`${api.url}/metrics`, { headers }), "response")) as [IncomingMessage];
    expect(response.statusCode).toBe(421);
    response.resume();
  });

  test("probes ask by any", async () => {
    expect((await asked(api.url, "/livez", "10.0.0.7:4000")).status).toBe(200);
    expect((await asked(api.url, "/readyz", "visitgraph.pods")).status).toBe(200);
  });

  test("HOST_NAMES has more of them, also for a service of the network, which else goes by any", async () => {
    const network = { host: "0.0.0.0", readAccess: "open" } as const;
    const statuses = async (settings: Partial<Settings>) => {
      const named = await startApi(graph, { settings: testSettings(settings) });
      const url = `http://127.0.0.1:${new URL(named.url).port}`;
      const hosts = ["visits.example.org", "localhost", "evil.example"];
      const answers = await Promise.all(hosts.map((host) => asked(url, "/elsewhere", host)));
      await named.close();
      return answers.map(({ status }) => status);
    };
    expect(await statuses({ hostNames: ["visits.example.org"] })).toEqual([404, 404, 421]);
    expect(await statuses({ ...network, hostNames: ["visits.example.org"] })).toEqual([404, 404, 421]);
    expect(await statuses(network)).toEqual([404, 404, 404]);
  });
});

test("a port that is taken is told with the way out", async () => {
  const port = Number(new URL(api.url).port);
  await expect(
    startServer({ settings: testSettings({ port }), graph, timeouts: { warming: 0 } }),
  ).rejects.toMatchObject({
    code: "PORT_TAKEN",
    message: expect.stringContaining(String(port)) as string,
    hint: expect.stringContaining("PORT=") as string,
  });
});

test("a request under way is answered when the service closes, no other is taken", async () => {
  const closing = await startApi(graph);
  const body = JSON.stringify({ query: "{ visits { totalCount nodes { evidence { quote } } } }" });
  const headers = {
    "content-type": "application/json",
    "content-length": Buffer.byteLength(body),
    expect: "100-continue",
  };
  const begun = request(`${closing.url}/graphql`, { method: "POST", headers });
  begun.flushHeaders();
  await once(begun, "continue");
  const closed = closing.close();
  begun.end(body);
  const [response] = (await once(begun, "response")) as [IncomingMessage];
  expect(await json(response)).toMatchObject({ data: { visits: { totalCount: 6 } } });
  await closed;
  await expect(fetch(`${closing.url}/livez`)).rejects.toThrow();
});

test("the database out of reach: DATABASE_UNAVAILABLE, and all is well again once it is back", async () => {
  const { uri, ...credentials } = testServer();
  const link = await cuttableLink(new URL(uri));
  const driver = createDriver({ ...credentials, uri: `bolt://127.0.0.1:${link.port}` });
  const cut = await startApi({ ...graph, driver });
  try {
    await cut.data("{ stats { visits } }");
    await link.cut();
    const answer = await cut.ask("{ stats { visits } }");
    expect([answer.status, code(answer)]).toEqual([503, "DATABASE_UNAVAILABLE"]);
    expect(JSON.stringify(answer)).not.toMatch(/127\.0\.0\.1|bolt|ECONN|at .*\.ts/);
    expect((await fetch(`${cut.url}/readyz`)).status).toBe(503);
    expect((await fetch(`${cut.url}/livez`)).status).toBe(200);
    await link.mend();
    expect((await cut.data("{ stats { visits } }")).stats.visits).toBe(8);
    expect((await fetch(`${cut.url}/readyz`)).status).toBe(200);
  } finally {
    await cut.close();
    await driver.close();
    await link.cut();
  }
});

test("a statement that takes too long is stopped: QUERY_TIMEOUT", async () => {
  // Days of work on any machine, and nothing that the planner can skip: no test of ours could wait for its end.
  const endless = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a % b) AS sum";
  await expect(readGraph(graph, 100)(endless, {})).rejects.toMatchObject({
    extensions: { code: "QUERY_TIMEOUT", http: { status: 503 } },
  });
});

test("a failure of ours shows nothing of its cause", async () => {
  const broken = await startApi({ ...graph, database: "no such database" });
  try {
    const answer = await broken.ask("{ stats { visits } }");
    expect([answer.status, code(answer)]).toEqual([200, "INTERNAL_SERVER_ERROR"]);
    expect(JSON.stringify(answer)).not.toMatch(/database|Neo|stack/);
  } finally {
    await broken.close();
  }
});
