import { readJudgement } from "../resolve/judgements/createJudgement";
import type { Judgement } from "../resolve/judgements/Judgement";
import { listOrNull } from "./listOrNull";

/** Properties of the node of a judgement, beside its id; `sides` are JSON. */
export function judgementProperties(judgement: Judgement) {
  const { kind, author, at, reason, about } = judgement;
  const [sides, undoes] = "sides" in judgement ? [JSON.stringify(judgement.sides), null] : [null, judgement.undoes];
  return { kind, author, at, reason, about: listOrNull(about), sides, undoes };
}

/** As a node has it: Neo4j keeps no property that is null. */
export interface StoredJudgement {
  readonly id: string;
  readonly kind: string;
  readonly author: string;
  readonly at: string;
  readonly reason: string;
  readonly about?: readonly string[];
  readonly sides?: string;
  readonly undoes?: string;
}

/** @throws VisitgraphError JUDGEMENT_INVALID where the node was changed by other means */
export function storedJudgement({ about = [], sides, ...rest }: StoredJudgement): Judgement {
  return readJudgement({ ...rest, about, ...(sides === undefined ? {} : { sides: JSON.parse(sides) as unknown }) });
}
