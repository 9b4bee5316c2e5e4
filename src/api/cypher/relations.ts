import { isAliased } from "../../graph/isAliased";
import { PARTY_LABELS, RELATIONSHIPS, type AliasedLabel, type RelationshipType } from "../../graph/model";
import { nodeCalled } from "../../graph/nodeCalled";
import type { RowLabel } from "../rows";
import { forEachKey } from "./forEachKey";
import { isPublic } from "../../graph/isPublic";
import { positionRow } from "./positionRow";
import { namedRow, rowOf } from "./row";

/** What has a life: it begins, and becomes another of its label. */
type Succeeding = "Agency" | "Province";

const parties = PARTY_LABELS.join("|");

/** The node of a label with the id `key`: rows of `{ row }`. */
export const nodeOf = (label: RowLabel) =>
  forEachKey(`MATCH (n:${label} {id: key}) WHERE ${isPublic("n")} RETURN ${rowOf(label, "n")} AS row`, "row");

/** The node of a label with the id `key`, or what has become of it: rows of `{ row }`, an agency's with its province where that is asked for. */
export function nodeAskedAs(label: RowLabel, withProvince = false): string {
  if (!isAliased(label)) return nodeOf(label);
  const row = withProvince && label === "Agency" ? agencyInProvince("n") : rowOf(label, "n");
  return forEachKey(`${nodeCalled(label, "key")} WHERE ${isPublic("n")} RETURN ${row} AS row`, "row");
}

const aliasesOf = (label: AliasedLabel) =>
  forEachKey(`MATCH (:${label} {id: key})<-[:NOW]-(a:Alias) RETURN a.id AS id ORDER BY id`, "id");

const currentId = (label: AliasedLabel) =>
  forEachKey(`MATCH (:Alias {id: key})-[:NOW]->(n:${label}) RETURN n.id AS id`, "id");

/** The one node, by id the first, that a relationship leads to. */
function firstAt(from: RowLabel, relationship: RelationshipType, to: RowLabel): string {
  const body = `MATCH (:${from} {id: key})-[:${relationship}]->(n:${to}) RETURN n ORDER BY n.id LIMIT 1`;
  return forEachKey(body, `${rowOf(to, "n")} AS row`);
}

/** Cypher expression for the row of the province that `provinceOfNode` gives for a node. */
export const firstProvince = (node: string) =>
  `head(COLLECT { MATCH (${node})-[:IN]->(p:Province) RETURN ${rowOf("Province", "p")} ORDER BY p.id LIMIT 1 })`;

/** Cypher expression for the row of an agency together with that of its province. */
export const agencyInProvince = (node: string) => rowOf("Agency", node, `province: ${firstProvince(node)}`);

const lifeOf = (label: Succeeding) =>
  forEachKey(`MATCH (n:${label} {id: key}) RETURN n`, "n.validFrom AS validFrom, n.validTo AS validTo");

function changesOf(label: Succeeding, direction: "->" | "<-"): string {
  const [before, after] = direction === "->" ? ["-", "->"] : ["<-", "-"];
  const body = `MATCH (:${label} {id: key})${before}[b:BECAME]${after}(n:${label})
    RETURN b, n ORDER BY b.on, b.event = 'split', n.nameKey, n.id`;
  return forEachKey(body, `${rowOf(label, "n")} AS ${label.toLowerCase()}, b.on AS on, b.event = 'split' AS partial`);
}

/** Statements that give what hangs on the node with the id `key`, for `Loaders`. */
export const relations = {
  formerIds: { Person: aliasesOf("Person"), Agency: aliasesOf("Agency"), Visit: aliasesOf("Visit") },
  /** What a former id has become. */
  currentId: { Person: currentId("Person"), Agency: currentId("Agency"), Visit: currentId("Visit") },
  whyOfPerson: forEachKey("MATCH (n:Person {id: key}) UNWIND n.why AS why RETURN why", "why"),
  /** PositionRows, the present positions first, then by rank. */
  positionsOfPerson: forEachKey(
    `MATCH (n:Person {id: key})-[s:SERVED]->(office:Agency|Country)
     RETURN s, office, n ORDER BY s.former, coalesce(s.rank, 1000), office.nameKey, s.title, office.id`,
    `${positionRow("n", "s", "office")} AS row`,
  ),
  /** Rows of `{ side, party, lead }`, the one who heads the side first. */
  partiesOfVisit: forEachKey(
    `MATCH (:Visit {id: key})<-[s:MADE|HOSTED]-(n:${parties}) WHERE ${isPublic("n")}
     RETURN s, n ORDER BY coalesce(s.lead, false) DESC, labels(n)[0], n.nameKey, n.id`,
    `type(s) AS side, ${namedRow("n")} AS party, coalesce(s.lead, false) AS lead`,
  ),
  placesOfVisit: forEachKey(
    "MATCH (:Visit {id: key})-[:AT]->(n:Place) RETURN n ORDER BY n.nameKey, n.id",
    `${rowOf("Place", "n")} AS row`,
  ),
  topicsOfVisit: forEachKey(
    "MATCH (:Visit {id: key})-[:ABOUT]->(n:Topic) RETURN n.name AS name ORDER BY n.nameKey",
    "name",
  ),
  /** Rows of EvidenceRow. */
  evidenceOfVisit: forEachKey(
    "MATCH (:Visit {id: key})<-[r:REPORTS]-(n:Article) RETURN r, n ORDER BY n.id, r.start",
    `${rowOf("Article", "n")} AS article, r.quote AS quote, r.start AS start, r.end AS end, r.rule AS rule, r.confidence AS confidence,
      coalesce(r.confirmed, false) AS confirmed`,
  ),
  provinceOfNode: { Agency: firstAt("Agency", "IN", "Province"), Place: firstAt("Place", "IN", "Province") },
  parentOfAgency: firstAt("Agency", "PART_OF", "Agency"),
  /** A LifeRow. */
  life: { Agency: lifeOf("Agency"), Province: lifeOf("Province") },
  /** Rows of AgencyChangeRow or ProvinceChangeRow. */
  became: { Agency: changesOf("Agency", "->"), Province: changesOf("Province", "->") },
  madeFrom: { Agency: changesOf("Agency", "<-"), Province: changesOf("Province", "<-") },
  textOfArticle: forEachKey("MATCH (n:Article {id: key}) RETURN n.text AS text", "text"),
  /** Rows of MentionRow. */
  mentionsOfArticle: forEachKey(
    `MATCH (:Article {id: key})-[m:MENTIONS]->(n:${RELATIONSHIPS.MENTIONS.to.join("|")}) WHERE ${isPublic("n")}
     RETURN m, n ORDER BY labels(n)[0], n.nameKey, n.id`,
    `${namedRow("n")} AS node, coalesce(m.spans, []) AS spans`,
  ),
};
