import type { CurationRequest } from "../../graph/CurationRequest";
import { labelOfId } from "../../graph/labelOfId";
import type { AliasedLabel } from "../../graph/model";
import { VisitgraphError } from "../../shared/error";
import type { Context } from "../Context";
import { nodeOf } from "../cypher/relations";
import { databaseUnavailable } from "../databaseError";
import type { NotJudgedCode } from "../generated/resolverTypes";
import type { NodeRow } from "../rows";
import type { JudgementRow } from "./Curator";

export type CurationResultRow = JudgedRow | NotJudgedRow;

export interface JudgedRow {
  readonly type: "Judged";
  readonly judgement: JudgementRow;
  readonly subjects: readonly NodeRow[];
}

export interface NotJudgedRow {
  readonly type: "NotJudged";
  readonly code: NotJudgedCode;
  readonly message: string;
  readonly hint: string | null;
}

const REFUSALS: ReadonlySet<string> = new Set<NotJudgedCode>([
  "SUBJECT_NOT_FOUND",
  "SUBJECT_UNSUITABLE",
  "JUDGEMENT_NOT_FOUND",
  "JUDGEMENT_INVALID",
]);

/** Records a judgement of the caller, and tells what came of it. The access plugin has let nobody through without a name. */
export async function judge(context: Context, request: CurationRequest, reason: string): Promise<CurationResultRow> {
  const { curator, caller } = context;
  try {
    const { judgement, subjects } = await curator(request, { author: caller.name!, reason });
    return { type: "Judged", judgement: { ...judgement, holds: true }, subjects: await nodesOf(subjects, context) };
  } catch (error) {
    if (!(error instanceof VisitgraphError)) throw error;
    const { code, message, hint = null } = error;
    if (REFUSALS.has(code)) return { type: "NotJudged", code: code as NotJudgedCode, message, hint };
    if (code !== "NEO4J_UNREACHABLE") throw error;
    throw databaseUnavailable(error);
  }
}

async function nodesOf(ids: readonly string[], { loaders }: Context): Promise<NodeRow[]> {
  const nodes = await Promise.all(ids.map((id) => loaders.nodes<NodeRow>(nodeOf(labelOfId(id) as AliasedLabel), id)));
  return nodes.flat();
}
