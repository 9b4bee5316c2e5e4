import { buildSchema } from "graphql";
import { readFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { text } from "node:stream/consumers";
import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { graphHash } from "../../../src/graph/graphHash";
import { packageRoot } from "../../../src/shared/packageRoot";
import { startApi, useApi } from "../support/api";
import { exchanges } from "../support/exchanges";
import { hostileRequests, type HostileRequest } from "./hostileRequests";
import { injections } from "./injections";

const schema = buildSchema(readFileSync(path.join(packageRoot(), "schema.graphql"), "utf8"));
const hostile = hostileRequests(schema);
const { graph, api } = useApi(exchanges);

/** How long a refusal may take, in milliseconds; who has been too slow once, on a machine that does much else, may try again. */
const QUICK = 1_000;
const TRIES = 3;

interface Outcome {
  readonly status: number;
  readonly took: number;
  readonly body: string;
}

async function send({ init, search = "" }: HostileRequest): Promise<Outcome> {
  const begin = performance.now();
  const response = await fetch(`${api.url}/graphql${search}`, init);
  const body = await response.text();
  return { status: response.status, took: performance.now() - begin, body };
}

/** Whether an answer says in words and by a code what is wrong. */
function isClear(body: string): boolean {
  const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
  return (
    errors.length > 0 &&
    errors.every(({ message, extensions }) => message.length > 5 && /^[A-Z_]+$/.test(extensions.code))
  );
}

/** What is wrong with how a request was refused; null when it was done well. */
async function faultOf(request: HostileRequest): Promise<string | null> {
  let outcome = await send(request);
  for (let tries = 1; tries < TRIES && outcome.took > QUICK; tries++) outcome = await send(request);
  const { status, took, body } = outcome;
  if (status < 400 || status >= 500) return `${request.name}: ${status} ${body.slice(0, 200)}`;
  if (took > QUICK) return `${request.name}: took ${Math.round(took)} ms`;
  if (!isClear(body)) return `${request.name}: unclear: ${body.slice(0, 200)}`;
  if (/node_modules|\.ts:|Neo\.|bolt:/.test(body)) return `${request.name}: tells too much: ${body.slice(0, 200)}`;
  return null;
}

async function faults(requests: readonly HostileRequest[]): Promise<string[]> {
  const found: (string | null)[] = [];
  for (const request of requests) found.push(await faultOf(request));
  return found.filter((fault) => fault !== null);
}

/** Asks normally, over and over, until told to stop; gives how often an answer was not what it must be, and how often it was. */
function normalUse() {
  let stopped = false;
  const counts = { right: 0, wrong: 0 };
  const loop = (async () => {
    while (!stopped) {
      const { data } = await api
        .ask("{ stats { visits } whoVisitedWhom { totalCount } }")
        .catch(() => ({ data: null }));
      counts[data?.stats.visits === 8 && data.whoVisitedWhom.totalCount > 0 ? "right" : "wrong"] += 1;
    }
  })();
  return async () => {
    stopped = true;
    await loop;
    return counts;
  };
}

test("there are at least 200 hostile requests, each under a name of its own", () => {
  expect(hostile.length).toBeGreaterThanOrEqual(200);
  expect(new Set(hostile.map(({ name }) => name)).size).toBe(hostile.length);
});

test("each is refused with a clear 4xx within a second, while normal queries are answered", async () => {
  const stop = normalUse();
  const found = await faults(hostile);
  const { right, wrong } = await stop();
  expect(found).toEqual([]);
  expect(wrong).toBe(0);
  expect(right).toBeGreaterThan(10);
}, 300_000);

test("a text that would do harm in Cypher, Lucene or elsewhere is a text like any other", async () => {
  const before = await graphHash(graph);
  const found: string[] = [];
  const texts = injections(schema).values();
  const askOn = async () => {
    for (const { name, query, variables } of texts) {
      const answer = await api.ask(query, variables);
      const isRefused = answer.status === 400 && answer.errors![0]!.extensions.code === "BAD_USER_INPUT";
      const isAnswered = answer.status === 200 && !answer.errors;
      if (!isRefused && !isAnswered) found.push(`${name}: ${JSON.stringify(answer).slice(0, 300)}`);
    }
  };
  await Promise.all(Array.from({ length: 4 }, askOn));
  expect(found).toEqual([]);
  expect(await graphHash(graph)).toBe(before);
}, 300_000);

test("bodies that trickle in are cut off, and meanwhile others are answered", async () => {
  const hurried = await startApi(graph, { timeouts: { request: 500 } });
  try {
    const head =
      "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 90000\r\n\r\n{";
    const slow = Array.from({ length: 100 }, () => {
      const socket = connect(Number(new URL(hurried.url).port), "127.0.0.1");
      socket.write(head);
      const trickle = setInterval(() => socket.write(" "), 100);
      socket
        .on("error", () => {})
        .on("end", () => clearInterval(trickle))
        .on("close", () => clearInterval(trickle));
      return text(socket);
    });
    expect((await hurried.ask("{ stats { visits } }")).status).toBe(200);
    const answers = await Promise.all(slow);
    expect(answers.filter((answer) => !answer.startsWith("HTTP/1.1 408 "))).toEqual([]);
  } finally {
    await hurried.close();
  }
});

test.each([
  "GET / HTTP/9.9\r\n\r\n",
  "\u0016\u0003\u0001",
  "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n",
  "GET /graphql HTTP/1.1\r\nHost: localhost\r\nTransfer-Encoding: chunked\r\nContent-Length: 1\r\n\r\n",
])("what is no HTTP is answered 400: %j", async (bytes) => {
  const socket = connect(Number(new URL(api.url).port), "127.0.0.1");
  socket.end(bytes);
  expect(await text(socket)).toMatch(/^HTTP\/1\.1 400 [^]*"code":"BAD_REQUEST"/);
});

test("abuse over and over does not move memory", async () => {
  setFlagsFromString("--expose-gc");
  const collect = runInNewContext("gc") as () => void;
  const heap = () => {
    collect();
    return process.memoryUsage().heapUsed / 2 ** 20;
  };
  const unusual = (round: number) =>
    // Documents that are new each time, as the cache of documents must not grow without end either.
    hostile.map((request) => {
      const { body } = request.init;
      return typeof body === "string"
        ? { ...request, init: { ...request.init, body: body.replace("{", `{${" ".repeat(round)}`) } }
        : request;
    });
  await faults(unusual(1));
  const before = heap();
  for (let round = 2; round < 5; round++) await faults(unusual(round));
  expect(heap() - before).toBeLessThan(20);
}, 300_000);
