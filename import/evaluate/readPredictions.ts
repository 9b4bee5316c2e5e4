import { createReadStream } from "node:fs";
import path from "node:path";
import { createInterface } from "node:readline";
import { z } from "zod";
import { VisitgraphError } from "../../src/shared/error";
import { Annotation } from "./Annotation";

const Prediction = Annotation.extend({ id: z.union([z.string(), z.number()]).transform(String) });

/**
 * Predictions by article id, from a file of facts as JSON lines. An id may be a path to the text: its folder and ".txt" don't count.
 *
 * @throws VisitgraphError FACTS_INVALID, with the line.
 */
export async function readPredictions(file: string): Promise<Map<string, Annotation>> {
  const predictions = new Map<string, Annotation>();
  let number = 0;
  try {
    for await (const line of createInterface({ input: createReadStream(file, "utf8"), crlfDelay: Infinity })) {
      number++;
      if (line.trim() === "") continue;
      const { id, ...annotation } = Prediction.parse(JSON.parse(line));
      predictions.set(path.posix.basename(id).replace(/\.txt$/, ""), annotation);
    }
  } catch (error) {
    throw new VisitgraphError("FACTS_INVALID", `${file}, line ${number}: ${(error as Error).message}`, {
      hint: "Give the output of `visitgraph extract`.",
      cause: error,
    });
  }
  return predictions;
}
