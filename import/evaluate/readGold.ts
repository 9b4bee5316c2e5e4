import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { VisitgraphError } from "../../src/shared/error";
import { Annotation } from "./Annotation";

/**
 * The annotations of a folder by article id: each `ID.json` with the key "visits".
 *
 * @throws VisitgraphError INPUT_NOT_FOUND when the folder holds none, FACTS_INVALID when one is not in the gold form.
 */
export async function readGold(folder: string): Promise<Map<string, Annotation>> {
  const names = await readdir(folder).catch(() => []);
  const gold = new Map<string, Annotation>();
  for (const name of names.filter((file) => file.endsWith(".json")).sort()) {
    const annotation = parse(await readFile(path.join(folder, name), "utf8"), path.join(folder, name));
    if (annotation) gold.set(name.slice(0, -".json".length), annotation);
  }
  if (gold.size > 0) return gold;
  throw new VisitgraphError("INPUT_NOT_FOUND", `There is no gold annotation in ${folder}.`, {
    hint: 'Name a folder that holds ID.json beside ID.txt, each with the key "visits".',
  });
}

function parse(json: string, file: string): Annotation | null {
  try {
    const data: unknown = JSON.parse(json);
    const isAnnotation = typeof data === "object" && data !== null && "visits" in data;
    return isAnnotation ? Annotation.parse(data) : null;
  } catch (error) {
    throw new VisitgraphError("FACTS_INVALID", `${file} is not in the gold form: ${(error as Error).message}`, {
      cause: error,
    });
  }
}
