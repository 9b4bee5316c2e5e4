import { SingleBar } from "cli-progress";
import { statSync } from "node:fs";
import type { Place } from "../read/Rejection";

const LINE_EVERY_MS = 10_000;

/**
 * How far an import has come, on stderr: a bar where someone watches, else a line every ten seconds. Measured in bytes of the inputs;
 * compressed ones and pipes, whose length is not known, move it when they are done.
 */
export class ImportProgress {
  readonly #stream: NodeJS.WriteStream;
  readonly #bar: SingleBar | null;
  #path: string | null = null;
  #finished = 0;
  #within = 0;
  #articles = 0;
  #saidAt = Date.now();

  constructor(stream: NodeJS.WriteStream, totalBytes: number) {
    this.#stream = stream;
    const format = "{bar} {percentage}% | {articles} articles | {duration_formatted}";
    this.#bar = stream.isTTY ? new SingleBar({ stream, format, clearOnComplete: true, hideCursor: true }) : null;
    this.#bar?.start(totalBytes, 0, { articles: 0 });
  }

  read(path: string, { offset, length }: Place): void {
    if (path !== this.#path) {
      this.#finished += sizeOf(this.#path);
      this.#path = path;
    }
    this.#articles++;
    this.#within = Math.min((offset ?? 0) + (length ?? 0), sizeOf(path));
    this.#bar?.update(this.#finished + this.#within, { articles: this.#articles });
    if (!this.#bar && Date.now() - this.#saidAt >= LINE_EVERY_MS) {
      this.#saidAt = Date.now();
      this.#stream.write(`${this.#articles} articles read\n`);
    }
  }

  /** Writes a line for a person beside the bar. */
  tell(line: string): void {
    this.#bar?.stop();
    this.#stream.write(`${line}\n`);
    if (this.#bar) this.#bar.start(this.#bar.getTotal(), this.#finished + this.#within, { articles: this.#articles });
  }

  stop(): void {
    this.#bar?.stop();
  }
}

export function sizeOf(path: string | null): number {
  return path === null || path === "-" ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}
