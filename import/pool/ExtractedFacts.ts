import type { Article } from "../article";
import type { Facts } from "../facts";
import type { Place } from "../read/Rejection";

/** The facts of an article, with where it was read. They are parsed when someone looks at them, and printed as they came. */
export class ExtractedFacts {
  readonly kind = "facts";
  #facts: Facts | null = null;

  /** @param line the facts as JSON, without a line break. */
  constructor(
    readonly line: string,
    readonly article: Article,
    readonly path: string,
    readonly place: Place,
  ) {}

  get facts(): Facts {
    return (this.#facts ??= JSON.parse(this.line) as Facts);
  }
}
