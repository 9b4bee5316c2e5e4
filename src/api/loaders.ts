import DataLoader from "dataloader";
import type { Read } from "./readGraph";

/**
 * Gathers what the resolvers of one request ask for at the same time, so that one statement answers all of them. Each statement gets
 * `$keys` and gives rows with an `index` into it.
 */
export class Loaders {
  readonly #byQuestion = new Map<string, DataLoader<unknown, unknown[]>>();

  constructor(private readonly read: Read) {}

  /** The rows that a statement gives for one key, without their `index`; none is an empty list. */
  rows<Row>(statement: string, key: unknown, parameters: Readonly<Record<string, unknown>> = {}): Promise<Row[]> {
    const question = statement + JSON.stringify(parameters);
    let loader = this.#byQuestion.get(question);
    if (!loader) {
      loader = new DataLoader((keys) => this.#load(statement, keys, parameters), {
        cacheKeyFn: (each) => (typeof each === "string" ? each : JSON.stringify(each)),
      });
      this.#byQuestion.set(question, loader);
    }
    return loader.load(key) as Promise<Row[]>;
  }

  /** The same of a statement whose one column is `row`. */
  async nodes<Row>(statement: string, key: unknown): Promise<Row[]> {
    return (await this.rows<{ row: Row }>(statement, key)).map(({ row }) => row);
  }

  async #load(
    statement: string,
    keys: readonly unknown[],
    parameters: Readonly<Record<string, unknown>>,
  ): Promise<unknown[][]> {
    const groups: unknown[][] = keys.map(() => []);
    const rows = await this.read<{ index: number }>(statement, { ...parameters, keys });
    for (const { index, ...row } of rows) groups[index]!.push(row);
    return groups;
  }
}
