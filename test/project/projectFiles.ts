import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { packageRoot } from "../../src/shared/packageRoot";

const NOT_OURS = ["**/node_modules/**", ".git/**", "dist/**", "coverage/**", ".visitgraph/**"];

/** The project's own files that match, as paths from its root, sorted. */
export function projectFiles(...patterns: string[]): string[] {
  return globSync(patterns, { cwd: packageRoot(), ignore: NOT_OURS, dot: true, expandDirectories: false }).sort();
}

export function readProjectFile(file: string): string {
  return readFileSync(path.join(packageRoot(), file), "utf8");
}
