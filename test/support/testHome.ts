import { mkdirSync, mkdtempSync, rmSync, symlinkSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { ensureJars } from "../../neo4j/ensureJars";
import { managedFiles } from "../../neo4j/managedFiles";
import { packageRoot } from "../../src/shared/packageRoot";

/** Every temporary home is named by this and the pid of its run, so that a later run finds those that a killed one left. */
export const TEST_HOME_PREFIX = path.join(os.tmpdir(), "visitgraph-test-");

/** An empty VISITGRAPH_HOME in a temporary folder. It shares the jars of the repo's own home, so that they are fetched only once. */
export async function testHome(): Promise<string> {
  const shared = managedFiles(path.join(packageRoot(), ".visitgraph")).lib;
  await ensureJars(shared, { notify: (message) => process.stderr.write(`${message}\n`) });
  const home = mkdtempSync(`${TEST_HOME_PREFIX}${process.pid}-`);
  const files = managedFiles(home);
  mkdirSync(files.folder, { mode: 0o700 });
  symlinkSync(shared, files.lib);
  return home;
}

export function removeTestHome(home: string): void {
  rmSync(home, { recursive: true, force: true });
}
