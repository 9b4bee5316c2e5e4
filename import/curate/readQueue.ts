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

/** Doubt is greatest where the chances are even, and weighs as much as there are visits that depend on it. */
const QUEUE = `
  UNWIND $rows AS row MATCH (a:Person)-[s:MAYBE_SAME]->(b:Person)
  WITH row, a, b, s, COUNT { (a)-[:MADE|HOSTED]->() } AS ofA, COUNT { (b)-[:MADE|HOSTED]->() } AS ofB
  WITH row, a, b, s, ofA, ofB, (1 + ofA + ofB) * s.expected / ((1 + s.expected) * (1 + s.expected)) AS urgency
  ORDER BY urgency DESC, a.id, b.id
  WITH row.first AS first, collect({a: {id: a.id, name: a.name, visits: ofA}, b: {id: b.id, name: b.name, visits: ofB},
    why: s.why, expected: s.expected}) AS found
  UNWIND found[0..first] AS suggestion
  RETURN suggestion.a AS a, suggestion.b AS b, suggestion.why AS why, suggestion.expected AS expected`;

/** The suggestions that most depends on, the most doubtful first. */
export async function readQueue(tx: Transaction, first: number): Promise<QueuedSuggestion[]> {
  return tx.rows<QueuedSuggestion>(QUEUE, [{ first }]);
}
