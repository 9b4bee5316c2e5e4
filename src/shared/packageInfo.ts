import { readFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "./packageRoot";

/** What package.json says of this program. */
export function packageInfo(): { readonly version: string; readonly description: string } {
  return JSON.parse(readFileSync(path.join(packageRoot(), "package.json"), "utf8")) as ReturnType<typeof packageInfo>;
}
