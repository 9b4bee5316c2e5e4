import { questionWords, type Word } from "./questionWords";

export interface Phrase<Value> {
  readonly value: Value;
  /** Number of words. */
  readonly length: number;
}

interface Entry<Value> {
  readonly keys: readonly string[];
  readonly value: Value;
}

/** Phrases found in a question by their longest form. A question that is typed without any accent is read without. */
export class PhraseBook<Value> {
  readonly #entries = new Map<string, Entry<Value>[]>();
  #longest = 0;

  /** Where two phrases have the same form, the one added first is found. */
  add(form: string, value: Value): void {
    const words = questionWords(form);
    const bare = words.map((word) => word.bare).join(" ");
    const entry = { keys: words.map(({ key }) => key), value };
    this.#entries.set(bare, [...(this.#entries.get(bare) ?? []), entry]);
    this.#longest = Math.max(this.#longest, words.length);
  }

  /** The longest phrase that begins at a word and that the question may mean there. */
  at(words: readonly Word[], from: number, isMeant: (value: Value, length: number) => boolean): Phrase<Value> | null {
    const withoutAccents = words.every(({ key, bare }) => key === bare);
    for (let length = Math.min(this.#longest, words.length - from); length > 0; length--) {
      const own = words.slice(from, from + length);
      const found = this.#entries
        .get(own.map(({ bare }) => bare).join(" "))
        ?.find(
          ({ keys, value }) => isMeant(value, length) && (withoutAccents || own.every(({ key }, i) => key === keys[i])),
        );
      if (found) return { value: found.value, length };
    }
    return null;
  }
}
