/** Different keys that are counted in memory before their counts are handed on. */
const MOST = 100_000;

/**
 * Counts what recurs, in bounded memory: a key may be handed on more than once, each time with a part of its count. It keeps what
 * every article states (the name of a province) from being written as often.
 */
export class Tally {
  readonly #counts = new Map<string, number>();

  constructor(private readonly handOn: (key: string, count: number) => void) {}

  add(key: string): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + 1);
    if (this.#counts.size >= MOST) this.flush();
  }

  flush(): void {
    for (const [key, count] of this.#counts) this.handOn(key, count);
    this.#counts.clear();
  }
}
