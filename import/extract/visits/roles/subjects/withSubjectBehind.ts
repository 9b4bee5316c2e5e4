import { endsOpening } from "../../grammar/clauses/endsOpening";
import { opensWithTime } from "../../grammar/clauses/opensWithTime";
import type { Clause } from "../../model/Clause";
import type { ClauseBounds } from "./ClauseBounds";
import { isPhrase } from "./isPhrase";
import { subjectBehind } from "./subjectBehind";

/** The clause of a phrase with the subject of its sentence: "Tại buổi làm việc với A, | B đề nghị …". */
export function withSubjectBehind({ scene, trigger, from, limit }: ClauseBounds, clause: Clause): Clause {
  const opens =
    opensWithTime(scene, from, trigger.first) || isPhrase(scene, trigger, from) || endsOpening(scene, trigger);
  const subject = opens ? subjectBehind(scene, trigger.end, limit) : [];
  const [first] = subject;
  if (first === undefined) return clause;
  // "Tại buổi làm việc với A, | B đề nghị C …": what the subject then does or says is no part of it.
  const isBefore = (index: number) => index < first;
  return { ...clause, subject, object: clause.object.filter(isBefore), where: clause.where.filter(isBefore) };
}
