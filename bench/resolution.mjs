// Time to see across articles, beside the time to extract them: node bench/resolution.mjs FACTS.jsonl [PROCESSOR-SECONDS-OF-EXTRACTION]
// FACTS are what `visitgraph extract` writes. Reported at a quarter, a half and the whole of them.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const require = createRequire(import.meta.url);
const { loadKnowledge } = require("../dist/import/knowledge");
const { createResolver } = require("../dist/import/resolve/createResolver");
const { identify } = require("../dist/import/resolve/identify");

const [file, extraction] = process.argv.slice(2);
const all = readFileSync(file, "utf8")
  .split("\n")
  .filter(Boolean)
  .map((line) => JSON.parse(line));
const knowledge = loadKnowledge();
// Of the processor, as the machine may be shared.
const now = () => process.cpuUsage().user / 1e6;
const seconds = (from) => Number((now() - from).toFixed(2));

for (const share of [0.25, 0.5, 1]) {
  const facts = all.slice(0, all.length * share);
  const start = now();
  const resolve = createResolver(knowledge);
  const contributions = facts.map((article) => resolve(article));
  const resolved = seconds(start);
  const middle = now();
  const settled = identify(contributions, knowledge);
  const ids = (pick) => new Set(settled.flatMap(pick)).size;
  const people = ids(({ entities }) => entities.filter(({ label }) => label === "Person").map(({ id }) => id));
  const visits = ids(({ reports }) => reports.map(({ visit }) => visit));
  console.log(
    JSON.stringify({
      articles: facts.length,
      ...{ people, visits, reports: settled.reduce((sum, { reports }) => sum + reports.length, 0) },
      secondsByArticle: resolved,
      secondsAcross: seconds(middle),
      ...(extraction ? { shareOfExtraction: Number((seconds(start) / extraction / share).toFixed(2)) } : {}),
    }),
  );
}
