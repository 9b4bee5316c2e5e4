import { appendFileSync, existsSync, mkdirSync, openSync, closeSync, readFileSync } from "node:fs";
import path from "node:path";
import { VisitgraphError } from "../../src/shared/error";
import { readJudgement } from "../resolve/judgements/createJudgement";
import type { Judgement } from "../resolve/judgements/Judgement";

/** Where judgements are written down, in a home folder: a line each, to be kept under version control and merged line by line. */
export const judgementFile = (home: string) => path.join(home, "judgements.jsonl");

/** One line of the file. */
export const judgementLine = (judgement: Judgement) => `${JSON.stringify(judgement)}\n`;

/**
 * The judgements of a file, each once.
 * @throws VisitgraphError INPUT_NOT_FOUND, JUDGEMENT_INVALID with the number of the line
 */
export function readJudgementFile(file: string): Judgement[] {
  if (!existsSync(file))
    throw new VisitgraphError("INPUT_NOT_FOUND", `There is no file ${file} of judgements.`, {
      hint: "`visitgraph curate` makes it with the first judgement; name another one with --file.",
    });
  return parseJudgements(readFileSync(file, "utf8"), file);
}

/** @throws VisitgraphError JUDGEMENT_INVALID with the number of the line */
export function parseJudgements(text: string, file: string): Judgement[] {
  const byId = new Map<string, Judgement>();
  for (const [i, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const judgement = parseLine(line, `${file}:${i + 1}`);
    byId.set(judgement.id, judgement);
  }
  return [...byId.values()];
}

function parseLine(line: string, place: string): Judgement {
  try {
    return readJudgement(JSON.parse(line));
  } catch (cause) {
    const reason = cause instanceof SyntaxError ? "It is not JSON." : (cause as Error).message;
    throw new VisitgraphError("JUDGEMENT_INVALID", `${place}: ${reason}`, {
      hint: cause instanceof VisitgraphError ? cause.hint : "Restore the line from its last version.",
      cause,
    });
  }
}

/** Fails before anything is judged where nothing could be written down. @throws VisitgraphError FILE_NOT_WRITABLE */
export function ensureWritable(file: string): void {
  try {
    mkdirSync(path.dirname(file), { recursive: true });
    closeSync(openSync(file, "a"));
  } catch (cause) {
    throw new VisitgraphError(
      "FILE_NOT_WRITABLE",
      `Judgements cannot be written to ${file}: ${(cause as Error).message}.`,
      {
        hint: "Name another file with --file, or make this one writable.",
        cause,
      },
    );
  }
}

export function appendJudgement(file: string, judgement: Judgement): void {
  appendFileSync(file, judgementLine(judgement));
}
