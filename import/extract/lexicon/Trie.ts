import { BUCKETS, bucketOf } from "../text/bucketOf";
import type { Token } from "../text/Token";
import { formKeys } from "../text/tokenise";

interface Node<Value> {
  readonly next: Map<string, Node<Value>>;
  /** Where a connecting sign leads, which need not be printed. */
  joint: Node<Value> | undefined;
  value: Value | undefined;
}

function newNode<Value>(): Node<Value> {
  return { next: new Map(), joint: undefined, value: undefined };
}

export interface Match<Value> {
  readonly value: Value;
  /** The token after the last one matched. */
  readonly end: number;
}

/**
 * Longest match of a table's forms over tokens. Forms may be printed with any connecting sign, or none, where the table has
 * one ("TT&TT", "TT-TT", "TT và TT"), and with or without full stops in abbreviations.
 */
export class Trie<Value> {
  readonly #root = newNode<Value>();
  /** The buckets of what its forms begin with: asked at every token of every article, it nearly always says no by this alone. */
  readonly #begins = new Uint8Array(BUCKETS);

  /** The first value given to a form stays. */
  add(form: string, value: Value): void {
    const node = this.#reach(form);
    node.value ??= value;
  }

  addAll(forms: Iterable<string>, value: Value): void {
    for (const form of forms) this.add(form, value);
  }

  /** What its forms begin with. */
  get firstKeys(): Iterable<string> {
    return this.#root.next.keys();
  }

  /** The value of exactly this form. */
  get(form: string): Value | undefined {
    return this.#reach(form).value;
  }

  longest(tokens: readonly Token[], from: number): Match<Value> | null {
    const first = tokens[from];
    if (!first || this.#begins[first.bucket] === 0) return null;
    const node = this.#root.next.get(edgeOf(first));
    return node ? this.#walk(node, tokens, from + 1, from) : null;
  }

  /** The longest form that begins with `prefix` and goes on with the tokens at `from` (at least one of them). */
  longestAfter(prefix: string, tokens: readonly Token[], from: number): Match<Value> | null {
    const match = this.#walk(this.#reach(prefix), tokens, from, from);
    return match && match.end > from ? match : null;
  }

  #reach(form: string): Node<Value> {
    let node = this.#root;
    for (const key of formKeys(form)) {
      if (key === ".") continue;
      const edge = key === "," ? "&" : key;
      let next = node.next.get(edge);
      if (node === this.#root) this.#begins[bucketOf(key)] = 1;
      if (!next) node.next.set(edge, (next = newNode()));
      if (edge === "&") node.joint = next;
      node = next;
    }
    return node;
  }

  #walk(node: Node<Value>, tokens: readonly Token[], at: number, from: number): Match<Value> | null {
    let best: Match<Value> | null = node.value !== undefined ? { value: node.value, end: at } : null;
    const token = tokens[at];
    if (!token || (at > from && token.sentence !== tokens[from]!.sentence)) return best;
    const key = edgeOf(token);
    const next = node.next.get(key);
    if (next) best = longer(best, this.#walk(next, tokens, at + 1, from));
    else if (key === "." && at > from && tokens[at - 1]!.text.length <= 4 && tokens[at - 1]!.capital) {
      const after = this.#walk(node, tokens, at + 1, from);
      if (after && after.end > at + 1) best = longer(best, after);
    }
    if (node.joint && key !== "&" && at > from) {
      const after = this.#walk(node.joint, tokens, at, from);
      if (after && after.end > at) best = longer(best, after);
    }
    return best;
  }
}

/** A comma may stand for any connecting sign. */
function edgeOf({ key }: Token): string {
  return key === "," ? "&" : key;
}

function longer<Value>(left: Match<Value> | null, right: Match<Value> | null): Match<Value> | null {
  return right && (!left || right.end > left.end) ? right : left;
}
