import { unzipSync } from "fflate";
import { cp, mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import { browserPages } from "./browserFiles";
import { browserGuide, browserWorkspace } from "./browserWorkspace";
import type { ManagedFiles } from "./managedFiles";

/**
 * Unpacks Neo4j Browser from its jar and puts the pages of neo4j/browser/ beside it, where `address` is to serve them. Returns the
 * folder that has to stand before the jars on the class path: Neo4j serves the first `browser` that it finds there.
 */
export async function unpackBrowser(files: ManagedFiles, address: string): Promise<string> {
  const jar = (await readdir(files.lib)).find((name) => name.startsWith("neo4j-browser-"))!;
  const entries = unzipSync(await readFile(path.join(files.lib, jar)), {
    filter: ({ name }) => /^browser\/.*[^/]$/.test(name),
  });
  await rm(files.site, { recursive: true, force: true });
  for (const [name, content] of Object.entries(entries)) {
    const file = path.join(files.site, name);
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, content);
  }
  await cp(browserPages(), path.join(files.site, "browser"), { recursive: true });
  const ours = path.join(files.site, "browser", "visitgraph");
  await writeFile(path.join(ours, "guide.html"), browserGuide(address));
  await writeFile(path.join(ours, "workspace.json"), JSON.stringify(browserWorkspace()));
  return files.site;
}
