/** Sets of keys that grow together. A key that was never joined is alone. */
export class UnionFind {
  readonly #parents = new Map<string, string>();
  readonly #members = new Map<string, string[]>();

  /** The smallest of all that are together with this one. */
  find(key: string): string {
    let root = key;
    for (let up = this.#parents.get(root); up !== undefined; up = this.#parents.get(root)) root = up;
    if (root !== key) this.#parents.set(key, root);
    return root;
  }

  /** Those together with a key, itself among them, in no order. */
  members(key: string): readonly string[] {
    return this.#members.get(this.find(key)) ?? [key];
  }

  join(a: string, b: string): void {
    const [root, other] = [this.find(a), this.find(b)].sort() as [string, string];
    if (root === other) return;
    const [large, small] = [root, other]
      .map((key) => this.#members.get(key) ?? [key])
      .sort((left, right) => right.length - left.length) as [string[], string[]];
    for (const key of small) large.push(key);
    this.#members.delete(other);
    this.#members.set(root, large);
    this.#parents.set(other, root);
  }
}
