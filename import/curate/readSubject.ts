import { VisitgraphError } from "../../src/shared/error";
import { labelOfId } from "../../src/graph/labelOfId";
import { isAliased } from "../../src/graph/isAliased";
import type { AliasedLabel } from "../../src/graph/model";
import { nodeCalled } from "../../src/graph/nodeCalled";
import type { Claim } from "../resolve/judgements/Judgement";
import type { Transaction } from "../load/Transaction";

/** A person, agency or visit of the graph, as it is now. */
export interface Subject {
  readonly id: string;
  readonly label: AliasedLabel;
  readonly name: string;
  /** What articles state of it. */
  readonly claims: readonly Claim[];
}

const SUBJECT = (label: AliasedLabel) => `
  UNWIND $rows AS id ${nodeCalled(label, "id")}
  RETURN n.id AS id, coalesce(n.name, n.title) AS name`;
const CLAIMS = {
  Person: `UNWIND $rows AS id MATCH (:Person {id: id})<-[m:MENTIONS]-(a:Article)
    RETURN DISTINCT {article: a.id, person: m.block} AS claim`,
  Agency: `UNWIND $rows AS id MATCH (n:Agency {id: id})<-[m:MENTIONS]-(:Article)
    RETURN DISTINCT {agency: coalesce(m.of, n.id)} AS claim`,
  Visit: `UNWIND $rows AS id MATCH (:Visit {id: id})<-[r:REPORTS]-(a:Article)
    RETURN DISTINCT {article: a.id, visit: r.seed} AS claim`,
};

/**
 * The subject of an id, be it one that it was called by before.
 * @throws VisitgraphError SUBJECT_NOT_FOUND, SUBJECT_UNSUITABLE for what cannot be judged
 */
export async function readSubject(tx: Transaction, id: string): Promise<Subject> {
  const label = labelOfId(id);
  if (!isAliased(label))
    throw new VisitgraphError("SUBJECT_UNSUITABLE", `"${id}" is not the id of a person, an agency or a visit.`, {
      hint: "Judgements are about these; other things are what their names are.",
    });
  const [found] = await tx.rows<{ id: string; name: string }>(SUBJECT(label), [id]);
  if (!found)
    throw new VisitgraphError("SUBJECT_NOT_FOUND", `There is no ${label.toLowerCase()} "${id}" in the graph.`, {
      hint: "Give an id as the graph or the API has it; the visit of a rejected report comes back when the judgement is undone.",
    });
  const claims = await tx.rows<{ claim: Claim }>(CLAIMS[label], [found.id]);
  return { ...found, label, claims: claims.map(({ claim }) => claim) };
}
