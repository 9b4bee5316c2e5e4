import type { CurationRequest } from "../../src/graph/CurationRequest";
import type { Graph } from "../../src/graph/Graph";
import { inTransaction } from "../load/writeChanges";
import type { Judgement } from "../resolve/judgements/Judgement";
import { curate } from "./curate";
import { appendJudgement, ensureWritable } from "./judgementFile";
import { readSubjectsNow } from "./readSubjectsNow";

/** Records judgements in a graph and in a file, for a service that runs for long. */
export function createCurator(graph: Graph, file: string) {
  return async (
    request: CurationRequest,
    said: { readonly author: string; readonly reason: string },
  ): Promise<{ judgement: Judgement; subjects: string[] }> => {
    ensureWritable(file);
    const judgement = await curate(graph, request, { ...said, at: new Date() });
    appendJudgement(file, judgement);
    return { judgement, subjects: await inTransaction(graph, (tx) => readSubjectsNow(tx, judgement)) };
  };
}
