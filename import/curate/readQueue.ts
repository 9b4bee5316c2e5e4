import { mostUrgent } from "../../src/graph/mostUrgent";
import type { Transaction } from "../load/Transaction";

/** Two people who may be one, for a curator to say. */
export interface QueuedSuggestion {
  readonly a: QueuedPerson;
  readonly b: QueuedPerson;
  readonly why: string;
  /** Namesakes to be expected: at 1 it is as likely as not that the two are one. */
  readonly expected: number;
}

export interface QueuedPerson {
  readonly id: string;
  readonly name: string;
  /** Visits that the person took part in. */
  readonly visits: number;
}

const QUEUE = `
  UNWIND $rows AS row MATCH (a:Person)-[s:MAYBE_SAME]->(b:Person)
  WITH row, a, b, s ORDER BY ${mostUrgent("a", "s", "b")}
  WITH row.first AS first, collect([a, b, s]) AS found
  UNWIND found[0..first] AS suggestion
  WITH suggestion[0] AS a, suggestion[1] AS b, suggestion[2] AS s
  RETURN {id: a.id, name: a.name, visits: COUNT { (a)-[:MADE|HOSTED]->() }} AS a,
    {id: b.id, name: b.name, visits: COUNT { (b)-[:MADE|HOSTED]->() }} AS b, s.why AS why, s.expected AS expected`;

/** The suggestions that most depends on, the most doubtful first. */
export async function readQueue(tx: Transaction, first: number): Promise<QueuedSuggestion[]> {
  return tx.rows<QueuedSuggestion>(QUEUE, [{ first }]);
}
