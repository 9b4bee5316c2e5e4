import { CsvError, parse } from "csv-parse/sync";
import { readFileSync } from "node:fs";
import path from "node:path";
import { VisitgraphError } from "../../src/shared/error";

/** A file of a table as text: its header, its records, and how to say what is wrong with them. */
export class TableFile {
  readonly header: readonly string[];
  /** The cells of each row under the header. */
  readonly records: readonly (readonly string[])[];
  readonly #name: string;
  readonly #content: string;

  /** @throws VisitgraphError KNOWLEDGE_INVALID for what is no CSV in UTF-8 with composed accents. */
  constructor(folder: string, name: string) {
    this.#name = name;
    this.#content = this.#read(path.join(folder, name));
    const [header, ...records] = this.#parse();
    if (!header) throw this.wrong("it is empty; its first line must name its columns");
    if (records.length === 0) throw this.wrong("it has no row under its header");
    this.header = header;
    this.records = records;
  }

  /** The failure for something about the whole file, or one of its lines. */
  wrong(what: string, line?: number): VisitgraphError {
    const place = [`import/knowledge/${this.#name}`, ...(line === undefined ? [] : [`line ${line}`])].join(", ");
    return new VisitgraphError("KNOWLEDGE_INVALID", `${place}: ${what}`, {
      hint: "Correct the table; its columns are explained in import/knowledge/README.md.",
    });
  }

  /** The failure for something about a record. */
  wrongRecord(index: number, what: string): VisitgraphError {
    return this.wrong(what, this.#lineOf(index));
  }

  #read(file: string): string {
    const bytes = bytesOf(file, (code) => this.wrong(`it cannot be read (${code})`));
    const content = bytes.toString("utf8").replace(/^\uFEFF/u, "");
    const lineWith = (isWrong: (line: string) => boolean) => content.split("\n").findIndex(isWrong) + 1;
    if (content.includes("\uFFFD"))
      throw this.wrong(
        "it is not in UTF-8",
        lineWith((line) => line.includes("\uFFFD")),
      );
    if (content === content.normalize("NFC")) return content;
    const line = lineWith((text) => text !== text.normalize("NFC"));
    const word = content
      .split("\n")
      [line - 1]!.split(/[\s,|]+/u)
      .find((part) => part !== part.normalize("NFC"));
    throw this.wrong(
      `"${word?.normalize("NFC")}" is not in Unicode form NFC: its accents are characters of their own`,
      line,
    );
  }

  #parse(): string[][] {
    try {
      // Only the header is looked at first: where the columns are separated by something else, that is what is wrong.
      const [header = []] = parse(this.#content, { to: 1 });
      const separator = header.length === 1 && /[;\t]/u.exec(header[0]!)?.[0];
      if (separator)
        throw this.wrong(`its columns are separated by ${separator === ";" ? '";"' : "tabs"}; it must be commas`, 1);
      return parse(this.#content, { skip_empty_lines: true });
    } catch (error) {
      if (error instanceof CsvError)
        throw this.wrong(error.message.replace(/ (?:on|at) line \d+.*/u, ""), lineOf(error));
      throw error;
    }
  }

  /** Asked only about what is wrong: to count lines while parsing would cost every start. */
  #lineOf(index: number): number {
    const records = parse(this.#content, { skip_empty_lines: true, info: true, raw: true }) as unknown as Located[];
    const { info, raw } = records[index + 1]!;
    return info.lines - (raw.trim().split("\n").length - 1);
  }
}

interface Located {
  /** Its `lines` is the last line of the record. */
  readonly info: { readonly lines: number };
  readonly raw: string;
}

const lineOf = ({ lines }: CsvError): number | undefined => (typeof lines === "number" ? lines : undefined);

function bytesOf(file: string, failure: (code: string) => VisitgraphError): Buffer {
  try {
    return readFileSync(file);
  } catch (error) {
    throw failure((error as NodeJS.ErrnoException).code ?? String(error));
  }
}
