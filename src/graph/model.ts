/**
 * The graph model, in one place for the importer and the query service. A *party* is who can take part in a visit; an *entity* is
 * whatever has a name that articles state.
 */
export const PARTY_LABELS = ["Person", "Agency", "Province", "Country"] as const;
export const ENTITY_LABELS = [...PARTY_LABELS, "Place", "Topic"] as const;
export const NODE_LABELS = ["Article", "Visit", ...ENTITY_LABELS] as const;

export type PartyLabel = (typeof PARTY_LABELS)[number];
export type EntityLabel = (typeof ENTITY_LABELS)[number];
export type NodeLabel = (typeof NODE_LABELS)[number];

/** Relationship types, each with the labels that it leads from and to. */
export const RELATIONSHIPS = {
  /** `lead`: heads the visiting side; `party`, its id, and `place` among the visits that it made, see visitPlace.ts. */
  MADE: { from: PARTY_LABELS, to: ["Visit"] },
  /** The same of the receiving side. */
  HOSTED: { from: PARTY_LABELS, to: ["Visit"] },
  AT: { from: ["Visit"], to: ["Place"] },
  ABOUT: { from: ["Visit"], to: ["Topic"] },
  /** One for each passage: `quote`, its `start` and `end` in the text, `rule`, `confidence`, and what this article claims of the visit. */
  REPORTS: { from: ["Article"], to: ["Visit"] },
  /** `name` as this article has it, `spans` as start, end, start, end …; of a person also the positions that the article gives. */
  MENTIONS: { from: ["Article"], to: [...PARTY_LABELS, "Place"] },
  /** A position, attested between `from` and `to`; in a country where a foreign state's own office is meant. */
  SERVED: { from: ["Person"], to: ["Agency", "Country"] },
  PART_OF: { from: ["Agency"], to: ["Agency"] },
  IN: { from: ["Agency", "Place"], to: ["Province"] },
  /** A merger, split or renaming, `on` a day; of agencies a partial date, and `event` "split" where not all of it went there. */
  BECAME: { from: ["Province", "Agency"], to: ["Province", "Agency"] },
  /**
   * Derived from the visits done: `times`, `first`, `last` (partial dates as stated), `recent`, see recentVisits.ts, `visitor` and
   * `host`, the ids of its ends, and `place`, see pairPlace.ts.
   */
  VISITED: { from: PARTY_LABELS, to: PARTY_LABELS },
} as const satisfies Record<string, { from: readonly NodeLabel[]; to: readonly NodeLabel[] }>;

export type RelationshipType = keyof typeof RELATIONSHIPS;

/**
 * What only curation needs: (:Alias)-[:NOW]->(:Person|Agency|Visit), an id that was given out and what it has become;
 * (:Person)-[:MAYBE_SAME {why, expected}]->(:Person), two who may be one; (:Judgement), what a curator said; and
 * (:Article)-[:REJECTED]->(:Judgement), a report that was judged to be wrong, with all that a REPORTS has. No part of the graph that is
 * queried and exported.
 */
export const CURATION = {
  ALIAS: "Alias",
  NOW: "NOW",
  MAYBE_SAME: "MAYBE_SAME",
  JUDGEMENT: "Judgement",
  REJECTED: "REJECTED",
} as const;

/** What curators judge, and what may have other ids, given out before. */
export const ALIASED_LABELS = ["Person", "Agency", "Visit"] as const satisfies readonly NodeLabel[];
export type AliasedLabel = (typeof ALIASED_LABELS)[number];

/** Properties that queries look up or sort by (`nameKey`, see nameKey.ts, instead of `name`, which people look up), beside `id`, which every label has a uniqueness constraint on. */
const INDEXED_PROPERTIES: Partial<Record<NodeLabel, readonly string[]>> = {
  Article: ["published", "source"],
  Visit: ["earliest", "latest", "period", "status", "kind", "title"],
  Person: ["name", "nameKey", "block"],
  Agency: ["name", "nameKey"],
  Province: ["name", "nameKey"],
  Country: ["name", "nameKey"],
  Place: ["name", "nameKey"],
  Topic: ["name", "nameKey"],
};

/** What search finds by name. Only these: visits and articles by the million would make every search of a name slow. */
export const SEARCHED_LABELS = [...PARTY_LABELS, "Place"] as const satisfies readonly NodeLabel[];

/** Full-text index over `name` (exact accents) and `folded` (accent-free, with abbreviated and full forms). */
export const SEARCH_INDEX = "search";

/** Full-text index over the names of topics, of which there are few; accents do not count in it. */
export const TOPIC_INDEX = "search_topics";

/** Full-text index over the passages that state visits; accents do not count in it. It is filled in the background, so as not to slow an import. */
export const EVIDENCE_INDEX = "search_evidence";

/**
 * Indexes of relationships by several properties, in this order. `place` orders the relationships of one party, so that a page of them costs
 * what it holds, however many there are.
 */
const INDEXED_RELATIONSHIPS: readonly { name: string; type: RelationshipType; properties: readonly string[] }[] = [
  // Gives the pairs of two kinds in their order from any one on, without sorting them or meeting those of other kinds.
  { name: "visited_place", type: "VISITED", properties: ["place"] },
  { name: "visited_of_visitor", type: "VISITED", properties: ["visitor", "place"] },
  { name: "visited_of_host", type: "VISITED", properties: ["host", "place"] },
  // Neo4j finds a relationship between two nodes by going through all of one of them.
  { name: "visited_of_pair", type: "VISITED", properties: ["visitor", "host"] },
  { name: "made_of_party", type: "MADE", properties: ["party", "place"] },
  { name: "hosted_of_party", type: "HOSTED", properties: ["party", "place"] },
];

/** Indexes of earlier versions that others stand for. */
export const RETIRED_INDEXES: readonly string[] = ["visited_pair"];

export interface SchemaElement {
  readonly name: string;
  readonly create: string;
}

/** All constraints and indexes, by name, with the Cypher that creates each where it is absent. */
export const SCHEMA: readonly SchemaElement[] = [
  ...NODE_LABELS.map((label) => uniqueId(label)),
  uniqueId("WriteLock"),
  uniqueId(CURATION.ALIAS),
  uniqueId(CURATION.JUDGEMENT),
  ...Object.entries(INDEXED_PROPERTIES).flatMap(([label, properties]) =>
    properties.map((property) => ({
      name: `${label.toLowerCase()}_${property}`,
      create: `CREATE INDEX ${label.toLowerCase()}_${property} IF NOT EXISTS FOR (n:${label}) ON (n.${property})`,
    })),
  ),
  ...INDEXED_RELATIONSHIPS.map(({ name, type, properties }) => ({
    name,
    create: `CREATE INDEX ${name} IF NOT EXISTS FOR ()-[r:${type}]-() ON (${properties.map((each) => `r.${each}`).join(", ")})`,
  })),
  {
    name: SEARCH_INDEX,
    create:
      `CREATE FULLTEXT INDEX ${SEARCH_INDEX} IF NOT EXISTS FOR (n:${SEARCHED_LABELS.join("|")}) ON EACH [n.name, n.folded] ` +
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }",
  },
  {
    name: TOPIC_INDEX,
    create:
      `CREATE FULLTEXT INDEX ${TOPIC_INDEX} IF NOT EXISTS FOR (n:Topic) ON EACH [n.name] ` +
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }",
  },
  {
    name: EVIDENCE_INDEX,
    create:
      `CREATE FULLTEXT INDEX ${EVIDENCE_INDEX} IF NOT EXISTS FOR ()-[r:REPORTS]-() ON EACH [r.quote] ` +
      "OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding', `fulltext.eventually_consistent`: true } }",
  },
];

export function uniqueId(label: string): SchemaElement {
  const name = `${label.toLowerCase()}_id`;
  return { name, create: `CREATE CONSTRAINT ${name} IF NOT EXISTS FOR (n:${label}) REQUIRE n.id IS UNIQUE` };
}
