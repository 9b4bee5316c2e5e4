// How fast `visitgraph import` brings articles into a fresh managed Neo4j, and in how much memory.
// Usage: npm run build && node bench/import.mjs PATH… [--articles N]   (by default all articles of the paths)
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createRequire } from "node:module";
import { cpuTime } from "./cpuTime.mjs";
import { environment, makeHome, visitgraph } from "./graphs.mjs";

const require = createRequire(import.meta.url);
const { managedStatus } = require("../dist/neo4j/managedStatus.js");

const EVERY_MS = 500;
const limit = process.argv.indexOf("--articles");
const paths = process.argv.slice(2, limit < 0 ? undefined : limit);
const articles = limit < 0 ? Infinity : Number(process.argv[limit + 1]);

/** The first lines of JSON files, so that a part of a corpus can be taken. */
function firstLines(folder) {
  const lines = paths.flatMap((file) => readFileSync(file, "utf8").split("\n").filter(Boolean)).slice(0, articles);
  const file = path.join(folder, "articles.jsonl");
  writeFileSync(file, lines.map((line) => `${line}\n`).join(""));
  return { file, count: lines.length };
}

/** Megabytes that a process holds; 0 when it has ended. */
function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1] ?? 0) / 1024;
  } catch {
    return 0;
  }
}

const folder = mkdtempSync(path.join(os.tmpdir(), "visitgraph-import-"));
const home = makeHome("import");
const env = environment(home);
try {
  const { file, count } = firstLines(folder);
  rmSync(path.join(home, "neo4j/data"), { recursive: true, force: true });
  await visitgraph(["neo4j", "start"], env);
  const { pid: neo4j } = (await managedStatus(home)).instance;
  const neo4jBefore = cpuTime(neo4j);
  const begin = performance.now();
  const cli = path.join(import.meta.dirname, "../bin/visitgraph.js");
  const child = spawn(process.execPath, [cli, "import", file], { env, stdio: ["ignore", "ignore", "inherit"] });
  const memory = [];
  let importer = 0;
  const timer = setInterval(() => {
    const resident = residentOf(child.pid);
    if (resident === 0) return;
    memory.push(resident);
    importer = cpuTime(child.pid);
  }, EVERY_MS);
  await once(child, "exit");
  clearInterval(timer);
  const seconds = (performance.now() - begin) / 1000;
  const quarter = (i) => Math.max(...memory.slice((i * memory.length) / 4, ((i + 1) * memory.length) / 4));
  console.log(
    `${count} articles in ${seconds.toFixed(1)} s: ${(count / seconds).toFixed(0)} articles/s, start-up included; ` +
      `processor time: importer ${(importer / 1000).toFixed(1)} s, Neo4j ${((cpuTime(neo4j) - neo4jBefore) / 1000).toFixed(1)} s; ` +
      `largest memory by quarters: ${[0, 1, 2, 3].map((i) => quarter(i).toFixed(0)).join(", ")} MB; load ${os.loadavg()[0].toFixed(1)}`,
  );
} finally {
  await visitgraph(["neo4j", "stop"], env);
  rmSync(folder, { recursive: true });
}
