import { existsSync } from "node:fs";
import path from "node:path";

let found: string | undefined;

/** The folder that holds package.json, the same whether the code runs from source (tests) or from `dist/`. */
export function packageRoot(): string {
  if (found) return found;
  let folder = __dirname;
  while (!existsSync(path.join(folder, "package.json"))) folder = path.dirname(folder);
  return (found = folder);
}
