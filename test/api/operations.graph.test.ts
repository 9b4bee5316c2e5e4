import { createServer } from "node:http";
import { json } from "node:stream/consumers";
import type { AddressInfo } from "node:net";
import pino from "pino";
import { testSettings } from "../support/testSettings";
import { startApi, useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const { graph, api } = useApi(exchanges);

/** What no log and no trace may hold, wherever a client writes it. */
const NAME = "Nguyễn Thị Riêng";

/** Asks in every way that can fail or succeed, with the name in it. */
async function askAboutName(ask: typeof api.ask): Promise<void> {
  const inVariable = "query ($name: String!) { people(where: { name: { eq: $name } }) { totalCount } }";
  await ask(inVariable, { name: NAME });
  await ask(`query ${"Riêng".normalize("NFD").replace(/[^a-z]/gi, "")} { search(query: "${NAME}") { totalCount } }`);
  await ask(`{ node(id: "${NAME}") { id } }`);
  await ask(`{ people(after: "${NAME}") { totalCount } }`);
  await ask(`{ people(orderBy: "${NAME}") { totalCount } }`);
  await ask("query ($name: Int!) { people(first: $name) { totalCount } }", { name: NAME });
  await ask(`{ provinces(asOf: "${NAME}") { totalCount } }`);
  await ask(`{ "${NAME}" }`);
}

test("logs are JSON and hold no name, at any level, not even of a failure of ours", async () => {
  const lines: string[] = [];
  const log = pino({ level: "trace" }, { write: (line) => void lines.push(line) });
  for (const database of [graph.database, "no such database"]) {
    const logged = await startApi({ ...graph, database }, { log });
    await askAboutName(logged.ask).finally(() => logged.close());
  }
  const entries = lines.map((line) => JSON.parse(line) as { level: number; requestId?: string; code?: string });
  expect(entries.filter(({ level }) => level >= 50).length).toBeGreaterThan(0);
  expect(entries.filter(({ code }) => code === "BAD_USER_INPUT").length).toBeGreaterThan(0);
  expect(lines.filter((line) => line.includes("Riêng") || line.includes("Rieng"))).toEqual([]);
});

test("traces go to the collector: a request within its client's trace, its statements within it, and no names", async () => {
  interface Span {
    name: string;
    traceId: string;
    spanId: string;
    parentSpanId?: string;
  }
  const sent: unknown[] = [];
  const collector = createServer((request, response) => {
    void json(request).then((body) => {
      sent.push(body);
      response.writeHead(200, { "content-type": "application/json" }).end("{}");
    });
  });
  await new Promise<void>((resolve) => collector.listen(0, "127.0.0.1", resolve));
  const otlpEndpoint = `http://127.0.0.1:${(collector.address() as AddressInfo).port}/`;
  const traced = await startApi(graph, { settings: testSettings({ otlpEndpoint }) });
  const traceId = "0af7651916cd43dd8448eb211c80319c";
  const headers = { "content-type": "application/json", traceparent: `00-${traceId}-b7ad6b7169203331-01` };
  try {
    const body = JSON.stringify({ query: "{ stats { visits articles } }" });
    await (await fetch(`${traced.url}/graphql`, { method: "POST", headers, body })).text();
    await askAboutName(traced.ask);
  } finally {
    await traced.close();
    collector.close();
  }
  const spans = (sent as { resourceSpans: { scopeSpans: { spans: Span[] }[] }[] }[]).flatMap(({ resourceSpans }) =>
    resourceSpans.flatMap(({ scopeSpans }) => scopeSpans.flatMap((scope) => scope.spans)),
  );
  const ofClient = spans.filter((span) => span.traceId === traceId);
  const request = ofClient.find(({ name }) => name === "query stats")!;
  expect(request.parentSpanId).toBe("b7ad6b7169203331");
  expect(ofClient.filter(({ parentSpanId }) => parentSpanId === request.spanId).map(({ name }) => name)).toEqual([
    "neo4j",
    "neo4j",
  ]);
  expect(spans.map(({ name }) => name)).toContain("query people");
  expect(JSON.stringify(sent)).not.toMatch(/Riêng|Rieng/);
});

test("figures tell operations apart by their first field and their outcome", async () => {
  await api.ask("query Whatever { visits(first: 0) { totalCount } }");
  await api.data("{ timeline { times } }");
  const text = await (await fetch(`${api.url}/metrics`)).text();
  expect(text).toMatch(/visitgraph_operation_seconds_count\{field="visits",code="BAD_USER_INPUT"\} 1/);
  expect(text).toMatch(/visitgraph_operation_seconds_count\{field="timeline",code="OK"\} 1/);
  expect(text).not.toContain("Whatever");
});
