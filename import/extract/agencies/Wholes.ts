import { lastBefore } from "../places/lastBefore";
import { nameKey } from "../text/nameKey";
import type { Agency, PartOf } from "./Agency";
import type { Body } from "./Body";

interface Whole {
  readonly first: number;
  readonly body: Body;
}

interface Found {
  readonly wholes: readonly Whole[];
  /** The one body that they all are. */
  readonly only: Body | null;
}

/** Which body a part is of that is printed without it: "Khoa Nhi" in an article about one hospital. */
export class Wholes {
  readonly #named: readonly Agency[];
  readonly #resolve: (agency: Agency) => Body | null;
  readonly #sentenceAt: (token: number) => number;
  /** By the list of kinds, which the table gives once for each kind of part. */
  readonly #byKinds = new Map<readonly string[], Found>();

  /** @param named the bodies that the article names, in its order. */
  constructor(
    named: readonly Agency[],
    resolve: (agency: Agency) => Body | null,
    sentenceAt: (token: number) => number,
  ) {
    this.#named = named;
    this.#resolve = resolve;
    this.#sentenceAt = sentenceAt;
  }

  /** The last such body that the sentence has named before the part, else the only one of the article, else what the sentence before began with. */
  of(first: number, partOf: PartOf): Body | null {
    const { wholes, only } = this.#of(partOf);
    const before = wholes[lastBefore(wholes, first)];
    if (before && this.#sentenceAt(before.first) === this.#sentenceAt(first)) return before.body;
    return (
      only ?? (partOf.required ? null : this.#openerOf(wholes, lastBefore(wholes, first), this.#sentenceAt(first) - 1))
    );
  }

  /** The first of the bodies that a sentence names. */
  #openerOf(wholes: readonly Whole[], last: number, sentence: number): Body | null {
    let opener: Body | null = null;
    for (let index = last; index >= 0 && this.#sentenceAt(wholes[index]!.first) === sentence; index--)
      opener = wholes[index]!.body;
    return opener;
  }

  #of({ kinds }: PartOf): Found {
    let found = this.#byKinds.get(kinds);
    if (!found) {
      const starts = kinds.map((kind) => `${nameKey(kind)} `);
      const wholes = this.#named.flatMap((agency) => {
        const key = `${nameKey(agency.base)} `;
        const body = !agency.country && starts.some((start) => key.startsWith(start)) ? this.#resolve(agency) : null;
        return body && !body.country ? [{ first: agency.first, body }] : [];
      });
      const one = new Set(wholes.map(({ body }) => body.name)).size === 1;
      found = { wholes, only: one ? wholes[0]!.body : null };
      this.#byKinds.set(kinds, found);
    }
    return found;
  }
}
