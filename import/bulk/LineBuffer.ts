import { appendFileSync, createReadStream, rmSync } from "node:fs";
import { byteLines } from "../read/byteLines";

const MAX_BUFFERED = 1 << 16;

/** Lines that are put on disk when they become many, without a file being held open: hundreds may be in use at once. */
export class LineBuffer {
  #lines: string[] = [];
  #length = 0;
  #written = false;

  constructor(private readonly file: string) {}

  add(line: string): void {
    this.#lines.push(line);
    this.#length += line.length;
    if (this.#length >= MAX_BUFFERED) this.flush();
  }

  /** Puts all lines into the file, which there is from then on. */
  flush(): void {
    appendFileSync(this.file, this.#lines.map((line) => `${line}\n`).join(""));
    this.#lines = [];
    this.#length = 0;
    this.#written = true;
  }

  /** Gives all lines in the order in which they were added, and removes the file. A line must hold no line feed. */
  async *take(): AsyncGenerator<string> {
    if (this.#written) {
      for await (const { bytes } of byteLines(createReadStream(this.file), Infinity)) yield bytes!.toString("utf8");
      rmSync(this.file);
    }
    yield* this.#lines;
    this.#lines = [];
  }
}
