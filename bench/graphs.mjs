// Graphs of synthetic visits, each in a home of its own with a managed Neo4j, made once and kept.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync, mkdirSync, symlinkSync } from "node:fs";
import path from "node:path";

const ROOT = path.resolve(import.meta.dirname, "..");
const CLI = path.join(ROOT, "bin/visitgraph.js");

/** Where the graphs are kept: the million visits take about 5 GB. */
export const BENCH_HOMES = path.resolve(process.env["VISITGRAPH_BENCH"] ?? path.join(ROOT, ".visitgraph/bench"));

/** The environment in which the program works on a home. */
export const environment = (home, more = {}) => ({
  ...process.env,
  ...{ NEO4J_URI: "", VISITGRAPH_HOME: home, NEO4J_HEAP: "2g", NEO4J_PAGE_CACHE: "2g", LOG_LEVEL: "error" },
  ...more,
});

/** A home that shares the jars of the repo's own, where those have been fetched; its first start fetches its own otherwise. */
export function makeHome(name) {
  const home = path.join(BENCH_HOMES, name);
  mkdirSync(path.join(home, "neo4j"), { recursive: true, mode: 0o700 });
  const lib = path.join(home, "neo4j/lib");
  const jars = path.join(ROOT, ".visitgraph/neo4j/lib");
  if (existsSync(jars) && !existsSync(lib)) symlinkSync(jars, lib);
  return home;
}

/** Runs the program; its standard input may be another one's output. */
export async function visitgraph(args, env, input = "ignore") {
  const child = spawn(process.execPath, [CLI, ...args], { env, stdio: [input, "inherit", "inherit"] });
  const [code] = await once(child, "exit");
  if (code !== 0) throw new Error(`visitgraph ${args.join(" ")} ended with ${code}`);
}

/** The home of the graph of that many synthetic visits. */
export async function syntheticGraph(visits) {
  const home = makeHome(String(visits));
  if (existsSync(path.join(home, "neo4j/data/databases"))) return home;
  const facts = spawn(process.execPath, [path.join(import.meta.dirname, "syntheticFacts.mjs"), String(visits)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  await visitgraph(["bulk", "--facts", "-"], environment(home), facts.stdout);
  return home;
}
