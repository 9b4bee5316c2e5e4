/**
 * Cypher to order suggestions by, in which two people may be one: those that most depends on first. Doubt is greatest where the chances
 * are even, and weighs as much as there are visits that the two took part in.
 */
export const mostUrgent = (a: string, suggestion: string, b: string) =>
  `(1 + COUNT { (${a})-[:MADE|HOSTED]->() } + COUNT { (${b})-[:MADE|HOSTED]->() }) * ${suggestion}.expected
    / ((1 + ${suggestion}.expected) * (1 + ${suggestion}.expected)) DESC, ${a}.id, ${b}.id`;
