import { connect } from "node:net";
import { text } from "node:stream/consumers";
import { setTimeout as wait } from "node:timers/promises";
import { readGraph } from "../../src/api/readGraph";
import type { ServerOptions } from "../../src/server";
import { createDriver } from "../../src/graph/createDriver";
import { testServer } from "../support/testGraph";
import { testSettings } from "../support/testSettings";
import { startApi, useApi, type TestApi } from "./support/api";
import { cuttableLink, type CuttableLink } from "./support/cuttableLink";
import { exchanges } from "./support/exchanges";

const { graph, api } = useApi(exchanges);

const STATS = "{ stats { visits } }";
const code = (answer: { errors?: readonly { extensions: { code: string } }[] }) => answer.errors?.[0]?.extensions.code;

/** Runs a test with a service of its own, whose way to the database can be stalled. */
async function withStallable(
  options: Partial<ServerOptions>,
  test: (api: TestApi, link: CuttableLink) => Promise<void>,
): Promise<void> {
  const { uri, ...credentials } = testServer();
  const link = await cuttableLink(new URL(uri));
  const driver = createDriver({ ...credentials, uri: `bolt://127.0.0.1:${link.port}` });
  const stallable = await startApi({ ...graph, driver }, options);
  try {
    await stallable.data(STATS);
    await test(stallable, link);
  } finally {
    link.resume();
    await stallable.close();
    await driver.close();
    await link.cut();
  }
}

/** Runs a test with a service of its own. */
async function withApi(options: Partial<ServerOptions>, test: (api: TestApi) => Promise<void>): Promise<void> {
  const other = await startApi(graph, options);
  await test(other).finally(() => other.close());
}

describe("time", () => {
  // Days of work on any machine.
  const ENDLESS = "UNWIND range(1, 1000000) AS a UNWIND range(1, 1000000) AS b RETURN sum(a % b) AS endless";

  test("a statement that nobody waits for is cancelled in the database", async () => {
    const giveUp = new AbortController();
    const reason = new Error("nobody waits");
    const read = readGraph(graph, 600_000);
    const running = async () =>
      (
        await graph.driver.executeQuery(
          "SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery ENDS WITH 'AS endless' RETURN count(*) AS count",
        )
      ).records[0]!.get("count") as number;
    const reading = read(ENDLESS, {}, giveUp.signal);
    while ((await running()) === 0) await wait(20);
    giveUp.abort(reason);
    await expect(reading).rejects.toBe(reason);
    const patience = AbortSignal.timeout(20_000);
    while ((await running()) > 0) {
      patience.throwIfAborted();
      await wait(20);
    }
    // Nothing is left for the next one to trip over.
    expect(await read("RETURN 1 AS one", {})).toEqual([{ one: 1 }]);
  });

  test("a database that hangs: QUERY_TIMEOUT when the time of the operation is over, then all is well again", async () => {
    await withStallable({ timeouts: { operation: 500 } }, async (stalled, link) => {
      link.stall();
      const answer = await stalled.ask(STATS);
      expect([answer.status, code(answer)]).toEqual([503, "QUERY_TIMEOUT"]);
      expect((await fetch(`${stalled.url}/readyz`)).status).toBe(503);
      link.resume();
      expect((await stalled.data(STATS)).stats.visits).toBe(8);
      expect((await fetch(`${stalled.url}/readyz`)).status).toBe(200);
    });
  });

  test("a request that takes too long to arrive is answered 408 while others are answered", async () => {
    await withApi({ timeouts: { request: 300 } }, async (hurried) => {
      const slow = connect(Number(new URL(hurried.url).port), "127.0.0.1");
      slow.write(
        "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{",
      );
      const [answer, other] = await Promise.all([text(slow), hurried.ask(STATS)]);
      expect(answer).toMatch(/^HTTP\/1\.1 408 /);
      expect(answer).toContain('"code":"BAD_REQUEST"');
      expect(other.status).toBe(200);
    });
  });
});

describe("how much at once", () => {
  test("more operations than may run at the same time are told to come back", async () => {
    await withStallable({ concurrent: 2 }, async (busy, link) => {
      link.stall();
      const body = JSON.stringify({ query: STATS });
      const headers = { "content-type": "application/json" };
      const asked = [1, 2, 3].map(() => fetch(`${busy.url}/graphql`, { method: "POST", headers, body }));
      const refused = await Promise.race(asked);
      expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
      expect(code((await refused.json()) as never)).toBe("OVERLOADED");
      link.resume();
      expect((await Promise.all(asked)).map(({ status }) => status).sort()).toEqual([200, 200, 503]);
      expect((await busy.ask(STATS)).status).toBe(200);
    });
  });

  const askFrom = async ({ url }: TestApi, client?: string) => {
    const headers = { "content-type": "application/json", ...(client && { "x-forwarded-for": client }) };
    const response = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query: STATS }) });
    const wait = response.headers.get("retry-after");
    return [response.status, code((await response.json()) as never), wait && Number(wait) > 0] as const;
  };
  const ANSWERED = [200, undefined, null];
  const LIMITED = [429, "RATE_LIMITED", true];

  test("a client that asks too often within a minute is limited, another one and this machine are not", async () => {
    await withApi({ settings: testSettings({ rateLimit: 2, trustProxy: 1 }) }, async (limited) => {
      for (const client of ["192.0.2.1", "192.0.2.2", "2001:db8:1::1"]) {
        expect(await askFrom(limited, client)).toEqual(ANSWERED);
        expect(await askFrom(limited, client)).toEqual(ANSWERED);
        expect(await askFrom(limited, client)).toEqual(LIMITED);
      }
      expect(await askFrom(limited, "2001:db8:1::2")).toEqual(LIMITED);
      for (let times = 0; times < 4; times++) expect(await askFrom(limited)).toEqual(ANSWERED);
    });
  });

  test("a proxy that is not known as one counts as one client, whatever it says", async () => {
    await withApi({ settings: testSettings({ rateLimit: 2 }) }, async (limited) => {
      expect(await askFrom(limited, "192.0.2.1")).toEqual(ANSWERED);
      expect(await askFrom(limited, "192.0.2.2")).toEqual(ANSWERED);
      expect(await askFrom(limited, "127.0.0.1")).toEqual(LIMITED);
    });
  });
});

describe("answers that can be kept", () => {
  const get = (query: string, headers: Record<string, string> = {}) =>
    fetch(`${api.url}/graphql?query=${encodeURIComponent(query)}`, {
      headers: { "apollo-require-preflight": "1", ...headers },
    });

  test("one is good until the graph changes, and nothing is queried to say so", async () => {
    const first = await get(STATS);
    const etag = first.headers.get("etag")!;
    expect(first.headers.get("cache-control")).toBe("private, no-cache");
    expect(etag).toMatch(/^W\/"[\w-]{22}"$/);
    const before = await api.statements();
    const again = await get(STATS, { "if-none-match": `"other", ${etag}` });
    expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
    expect(await api.statements()).toBe(before + 1);
    expect((await get("{ stats { articles } }", { "if-none-match": etag })).status).toBe(200);

    await graph.driver.executeQuery("CREATE (:Topic {id: 'topic:etag'})", {}, { database: graph.database });
    const changed = await get(STATS, { "if-none-match": etag });
    expect(changed.status).toBe(200);
    expect(changed.headers.get("etag")).not.toBe(etag);
  });

  test("a failure and an answer to POST are not kept", async () => {
    expect((await get("{ visits(first: 0) { totalCount } }")).headers.get("cache-control")).toBe("no-store");
    expect((await get("{")).headers.get("cache-control")).toBe("no-store");
    const body = JSON.stringify({ query: STATS });
    const headers = { "content-type": "application/json" };
    const posted = await fetch(`${api.url}/graphql`, { method: "POST", headers, body });
    expect([posted.status, posted.headers.get("cache-control")]).toEqual([200, "no-store"]);
  });

  test("a long one is compressed for those who can read that", async () => {
    const long = "{ __schema { types { name description fields { name description } } } }";
    const [plain, packed] = [
      await get(long, { "accept-encoding": "identity" }),
      await get(long, { "accept-encoding": "gzip" }),
    ];
    expect([plain.headers.get("content-encoding"), packed.headers.get("content-encoding")]).toEqual([null, "gzip"]);
    expect(await packed.text()).toBe(await plain.text());
    expect(packed.headers.get("vary")).toMatch(/accept-encoding/i);
  });
});

test("the schema can be kept to oneself", async () => {
  await withApi({ settings: testSettings({ introspection: false }) }, async (discreet) => {
    for (const query of ["{ __schema { queryType { name } } }", '{ __type(name: "Visit") { name } }']) {
      const answer = await discreet.ask(query);
      expect([answer.status, answer.data]).toEqual([400, undefined]);
    }
    const misspelt = await discreet.ask("{ visit { totalCount } }");
    expect(misspelt.errors![0]!.message).not.toContain("visits");
    expect((await discreet.data(STATS)).stats.visits).toBe(8);
  });
});

test("while the last operations are answered new ones get 503", async () => {
  await withStallable({}, async (closing, link) => {
    link.stall();
    const last = closing.ask(STATS);
    await wait(100);
    const closed = closing.close();
    const refused = await closing.ask(STATS);
    expect([refused.status, code(refused)]).toEqual([503, "SHUTTING_DOWN"]);
    const ready = await fetch(`${closing.url}/readyz`);
    expect([ready.status, await ready.text()]).toEqual([503, "closing\n"]);
    link.resume();
    expect((await last).data.stats.visits).toBe(8);
    await closed;
    await expect(fetch(`${closing.url}/livez`)).rejects.toThrow();
  });
});
