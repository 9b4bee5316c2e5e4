/** Collects the values of a Cypher statement. Values only ever reach the database this way, never as text of the statement. */
export class Parameters {
  readonly values: Record<string, unknown> = {};

  /** Takes a value in and gives the text that stands for it, "$p0". */
  add(value: unknown): string {
    const name = `p${Object.keys(this.values).length}`;
    this.values[name] = value;
    return `$${name}`;
  }
}
