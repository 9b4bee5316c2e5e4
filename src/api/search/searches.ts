import { isPublic } from "../../graph/isPublic";
import { EVIDENCE_INDEX, SEARCH_INDEX, SEARCHED_LABELS, TOPIC_INDEX } from "../../graph/model";
import type { RowLabel } from "../rows";
import type { SearchFields } from "./searchTerms";

/** One full-text index, and what is found by it. */
export interface Search {
  /** The labels of what it finds. */
  readonly finds: readonly RowLabel[];
  readonly fields: SearchFields;
  /** Clauses that take the Lucene query, as Cypher, and give `node`, `text` (what fits) and `score`, the best first. */
  readonly clauses: (query: string) => string;
}

const named = (index: string) => (query: string) =>
  `CALL db.index.fulltext.queryNodes('${index}', ${query}) YIELD node, score
WHERE labels(node)[0] IN $labels AND ${isPublic("node")}
WITH node, node.name AS text, score`;

/** In the order of what they find. */
export const SEARCHES: readonly Search[] = [
  { finds: SEARCHED_LABELS, fields: { bare: "folded", accented: "name" }, clauses: named(SEARCH_INDEX) },
  { finds: ["Topic"], fields: { bare: "name" }, clauses: named(TOPIC_INDEX) },
  {
    finds: ["Visit"],
    fields: { bare: "quote" },
    clauses: (query) =>
      `CALL db.index.fulltext.queryRelationships('${EVIDENCE_INDEX}', ${query}) YIELD relationship, score
WITH endNode(relationship) AS node, relationship.quote AS text, score LIMIT $limit
WITH node, collect({text: text, score: score})[0] AS best
WITH node, best.text AS text, best.score AS score`,
  },
];
