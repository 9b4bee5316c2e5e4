const INTERVAL_MS = 200;
const CLEAR_LINE = "\r\x1b[2K";

/** One line that is rewritten in place while work goes on. Silent where nobody watches: the stream is no terminal. */
export class StatusLine {
  readonly #stream: NodeJS.WriteStream;
  #shownAt = 0;

  constructor(stream: NodeJS.WriteStream) {
    this.#stream = stream;
  }

  /** Shows the text, not more than a few times a second. */
  show(text: () => string): void {
    const now = Date.now();
    if (!this.#stream.isTTY || now - this.#shownAt < INTERVAL_MS) return;
    this.#shownAt = now;
    this.#stream.write(CLEAR_LINE + text());
  }

  /** Takes the line away, so that other output can follow. */
  clear(): void {
    if (this.#shownAt > 0) this.#stream.write(CLEAR_LINE);
  }
}
