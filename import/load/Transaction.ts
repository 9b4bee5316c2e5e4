import { int, type ManagedTransaction } from "neo4j-driver";

/** What the steps of a load need of a transaction; a statement without rows costs nothing. */
export interface Transaction {
  /** For statements that return rows, whether or not they write too. Equal rows are given once. */
  rows<Row>(statement: string, rows: Iterable<unknown>): Promise<Row[]>;
  write(statement: string, rows: readonly unknown[]): Promise<void>;
}

/** Statements take their input as `$rows`. */
export function transaction(tx: ManagedTransaction): Transaction {
  return {
    async rows<Row>(statement: string, input: Iterable<unknown>) {
      const rows = [...new Set(input)];
      if (rows.length === 0) return [];
      return (await tx.run(statement, { rows })).records.map((record) => record.toObject() as Row);
    },
    async write(statement, rows) {
      if (rows.length > 0) await tx.run(statement, { rows });
    },
  };
}

/** JavaScript has one kind of number and Neo4j two: offsets and counts must be told to be integers. */
export const integers = (numbers: readonly number[]) => numbers.map((number) => int(number));
