import { CsvError, parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import { VisitgraphError } from "../../src/shared/error";
import { packageRoot } from "../../src/shared/packageRoot";

/** A cell that lists several values, separated by "|". */
export const list = z.string().transform((cell) => (cell === "" ? [] : cell.split("|").map((value) => value.trim())));
export const text = z.string().min(1);
export const optional = z.string().transform((cell) => (cell === "" ? null : cell));

/**
 * The rows of `import/knowledge/FILE`, checked.
 * @throws VisitgraphError KNOWLEDGE_INVALID with the file, the line and the column of the first cell that is wrong.
 */
export function readTable<Row>(file: string, row: z.ZodType<Row>): Row[] {
  const content = readFileSync(path.join(packageRoot(), "import", "knowledge", file), "utf8");
  if (content !== content.normalize("NFC")) throw invalid(file, 0, "is not in Unicode form NFC");
  const records = parseRecords(file, content);
  return records.map((record, index) => {
    const checked = row.safeParse(record);
    if (checked.success) return checked.data;
    const issue = checked.error.issues[0];
    throw invalid(file, index + 2, `column "${issue?.path.join(".")}": ${issue?.message}`);
  });
}

function parseRecords(file: string, content: string): unknown[] {
  try {
    return parse(content, { columns: true, bom: true, skip_empty_lines: true });
  } catch (error) {
    if (error instanceof CsvError) throw invalid(file, Number(error.lines ?? 0), error.message);
    throw error;
  }
}

function invalid(file: string, line: number, what: string): VisitgraphError {
  return new VisitgraphError("KNOWLEDGE_INVALID", `import/knowledge/${file}, line ${line}: ${what}`, {
    hint: "Correct the cell; the columns are explained in import/knowledge/README.md.",
  });
}
