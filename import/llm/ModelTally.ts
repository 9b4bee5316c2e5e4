import { DROPPED, type Dropped } from "./Dropped";

/** What a run with a model came to. */
export class ModelTally {
  #asked = 0;
  #cached = 0;
  readonly #dropped = new Map<Dropped, number>();

  answered(from: "model" | "cache"): void {
    if (from === "model") this.#asked++;
    else this.#cached++;
  }

  drop(what: Dropped, times = 1): void {
    if (times > 0) this.#dropped.set(what, this.count(what) + times);
  }

  count(what: Dropped): number {
    return this.#dropped.get(what) ?? 0;
  }

  /** For a person: how many answers there were, and what of them was not believed. */
  describe(): string {
    const answers = `${this.#asked} answers of the model, ${this.#cached} from the cache`;
    const dropped = [...this.#dropped].map(([what, count]) => `\n  ${count} ${DROPPED[what]}`);
    return dropped.length > 0 ? `${answers}; left out:${dropped.join("")}` : answers;
  }
}
