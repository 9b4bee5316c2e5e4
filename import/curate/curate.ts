import type { Graph } from "../../src/graph/Graph";
import { VisitgraphError } from "../../src/shared/error";
import { writeChanges, inTransaction } from "../load/writeChanges";
import type { Judgement } from "../resolve/judgements/Judgement";
import type { Authorship, CurationRequest } from "../../src/graph/CurationRequest";
import { draftJudgement } from "./draftJudgement";
import { readJudgements } from "./readJudgements";

/**
 * Makes a judgement of a request and applies it to the graph; returns it, to be written down.
 * @throws VisitgraphError SUBJECT_NOT_FOUND, SUBJECT_UNSUITABLE, JUDGEMENT_NOT_FOUND, JUDGEMENT_INVALID, NEO4J_UNREACHABLE
 */
export async function curate(graph: Graph, request: CurationRequest, authorship: Authorship): Promise<Judgement> {
  const judgement = await inTransaction(graph, async (tx) => {
    if (request.kind === "undo") ensureHolding(await readJudgements(tx), request.judgement);
    return draftJudgement(tx, request, authorship);
  });
  await writeChanges(graph, { judgements: [judgement] });
  return judgement;
}

/** Bounds the transactions of a file; what judgements make of the graph does not depend on how they are divided. */
const AT_ONCE = 200;

/** Brings judgements into a graph; those that it has already change nothing. */
export async function applyJudgements(graph: Graph, judgements: readonly Judgement[]): Promise<void> {
  for (let at = 0; at < judgements.length; at += AT_ONCE)
    await writeChanges(graph, { judgements: judgements.slice(at, at + AT_ONCE) });
}

function ensureHolding(log: Awaited<ReturnType<typeof readJudgements>>, id: string): void {
  const found = log.find(({ judgement }) => judgement.id === id);
  if (!found)
    throw new VisitgraphError("JUDGEMENT_NOT_FOUND", `There is no judgement "${id}" in the graph.`, {
      hint: "The query `judgements` and `visitgraph curate log` list them.",
    });
  if (!found.holds)
    throw new VisitgraphError("SUBJECT_UNSUITABLE", `The judgement "${id}" was undone already.`, {
      hint: "To bring it back, undo what undid it.",
    });
}
