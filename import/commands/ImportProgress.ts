import { SingleBar } from "cli-progress";
import { statSync } from "node:fs";
import type { Place } from "../read/Rejection";

const LINE_EVERY_MS = 10_000;

/**
 * How far an import has come, on stderr: a bar where someone watches, else a line every ten seconds. Measured in bytes of the inputs
 * as they are stored: a compressed one fills its share early, and a pipe, whose length is not known, has none.
 */
export class ImportProgress {
  readonly #stream: NodeJS.WriteStream;
  readonly #bar: SingleBar | null;
  readonly #sizes: ReadonlyMap<string, number>;
  #path: string | null = null;
  #finished = 0;
  #within = 0;
  #articles = 0;
  #saidAt = Date.now();

  constructor(stream: NodeJS.WriteStream, paths: readonly string[]) {
    this.#stream = stream;
    this.#sizes = new Map(paths.map((path) => [path, sizeOf(path)]));
    const format = "{bar} {percentage}% | {articles} articles | {duration_formatted}";
    this.#bar = stream.isTTY ? new SingleBar({ stream, format, clearOnComplete: true, hideCursor: true }) : null;
    const total = [...this.#sizes.values()].reduce((sum, size) => sum + size, 0);
    this.#bar?.start(total, 0, { articles: 0 });
  }

  read(path: string, { offset, length }: Place): void {
    if (path !== this.#path) {
      this.#finished += this.#sizes.get(this.#path ?? "") ?? 0;
      this.#path = path;
    }
    this.#articles++;
    this.#within = Math.min((offset ?? 0) + (length ?? 0), this.#sizes.get(path) ?? 0);
    this.#bar?.update(this.#finished + this.#within, { articles: this.#articles });
    if (!this.#bar && Date.now() - this.#saidAt >= LINE_EVERY_MS) {
      this.#saidAt = Date.now();
      this.#stream.write(`${this.#articles} articles read\n`);
    }
  }

  /** Writes a line for a person beside the bar, which goes on only if it had not stopped. */
  tell(line: string): void {
    const drawn = this.#bar?.isActive;
    this.#bar?.stop();
    this.#stream.write(`${line}\n`);
    if (drawn) this.#bar?.start(this.#bar.getTotal(), this.#finished + this.#within, { articles: this.#articles });
  }

  stop(): void {
    this.#bar?.stop();
  }
}

function sizeOf(path: string): number {
  return path === "-" ? 0 : (statSync(path, { throwIfNoEntry: false })?.size ?? 0);
}
