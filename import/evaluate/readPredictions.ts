import path from "node:path";
import { createInterface } from "node:readline";
import { Readable } from "node:stream";
import { z } from "zod";
import { VisitgraphError } from "../../src/shared/error";
import { Annotation } from "./Annotation";
import { parseAs } from "./parseAs";

const Prediction = Annotation.extend({ id: z.union([z.string(), z.number()]).transform(String) });

/**
 * Predictions by article id, from facts as JSON lines; messages call them by `name`. An id may be a path to the text: its folder and
 * ".txt" don't count.
 *
 * @throws VisitgraphError FACTS_INVALID, with the line.
 */
export async function readPredictions(source: AsyncIterable<Buffer>, name: string): Promise<Map<string, Annotation>> {
  const predictions = new Map<string, Annotation>();
  let number = 0;
  for await (const line of createInterface({ input: Readable.from(source), crlfDelay: Infinity })) {
    number++;
    if (line.trim() === "") continue;
    const { id, ...annotation } = predictionOf(line, `${name}, line ${number}`);
    predictions.set(path.posix.basename(id).replace(/\.txt$/, ""), annotation);
  }
  return predictions;
}

function predictionOf(line: string, place: string): z.infer<typeof Prediction> {
  return parseAs(Prediction, line, (reason, cause) => {
    return new VisitgraphError("FACTS_INVALID", `${place}: ${reason}`, {
      hint: "Give the output of `visitgraph extract`.",
      cause,
    });
  });
}
