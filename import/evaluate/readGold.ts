import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { VisitgraphError } from "../../src/shared/error";
import { wordIssues } from "../../src/shared/wordIssues";
import { Annotation } from "./Annotation";

/**
 * The annotations of a folder by article id: each `ID.json` with the key "visits", and each line of a `.jsonl` file, which
 * names its article by "id".
 *
 * @throws VisitgraphError INPUT_NOT_FOUND when the folder holds none, FACTS_INVALID when one is not in the gold form.
 */
export async function readGold(folder: string): Promise<Map<string, Annotation>> {
  const names = await readdir(folder).catch(() => []);
  const gold = new Map<string, Annotation>();
  for (const name of names.filter((file) => /\.jsonl?$/u.test(file)).sort()) {
    const file = path.join(folder, name);
    const text = await readFile(file, "utf8");
    for (const { id, annotation } of name.endsWith(".json") ? [whole(text, file)] : linesOf(text, file))
      if (annotation) gold.set(id, annotation);
  }
  if (gold.size > 0) return gold;
  throw new VisitgraphError("INPUT_NOT_FOUND", `There is no gold annotation in ${folder}.`, {
    hint: 'Name a folder that holds ID.json beside ID.txt, each with the key "visits".',
  });
}

interface Annotated {
  readonly id: string;
  /** Null where the file is something else than an annotation. */
  readonly annotation: Annotation | null;
}

function whole(text: string, file: string): Annotated {
  return { id: path.basename(file, ".json"), annotation: annotationOf(json(text, file), file) };
}

function linesOf(text: string, file: string): Annotated[] {
  return text.split("\n").flatMap((line, index) => {
    if (line.trim() === "") return [];
    const place = `${file}, line ${index + 1}`;
    const data = json(line, place);
    return [{ id: idOf(data, place), annotation: annotationOf(data, place) }];
  });
}

function idOf(data: unknown, place: string): string {
  const id = typeof data === "object" && data !== null && "id" in data ? data.id : null;
  if (typeof id === "string" && id !== "") return id;
  throw notGold(place, 'the key "id" is missing');
}

function annotationOf(data: unknown, place: string): Annotation | null {
  if (typeof data !== "object" || data === null || !("visits" in data)) return null;
  // Facts that were written beside the annotations are none.
  if ("extractor" in data) return null;
  const read = Annotation.safeParse(data);
  if (read.success) return read.data;
  throw notGold(place, wordIssues(read.error, data, 1), read.error);
}

function json(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw notGold(place, (error as Error).message, error);
  }
}

function notGold(place: string, reason: string, cause?: unknown): VisitgraphError {
  return new VisitgraphError("FACTS_INVALID", `${place} is not in the gold form: ${reason}`, { cause });
}
