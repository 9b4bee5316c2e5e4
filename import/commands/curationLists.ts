import { judgementLine } from "../curate/judgementFile";
import { readJudgements } from "../curate/readJudgements";
import { readQueue } from "../curate/readQueue";
import { inTransaction } from "../load/writeChanges";
import { withGraph } from "./withGraph";
import { writeOut } from "./writeOut";

/** Prints the judgements of the graph: as a table, or in the form of their file. */
export async function printLog({ json = false }: { json?: boolean }): Promise<void> {
  await withGraph(async ({ graph }) => {
    const judgements = await inTransaction(graph, readJudgements);
    const lines = judgements.map(({ judgement, holds }) => {
      const { id, at, kind, author, about, reason } = judgement;
      const undoes = "undoes" in judgement ? [judgement.undoes] : [];
      const row = [id, at, kind, holds ? "holds" : "undone", author, [...about, ...undoes].join(" | "), reason];
      return json ? judgementLine(judgement) : `${row.join("\t")}\n`;
    });
    await writeOut(lines);
  });
}

/** Prints pairs of people who may be one. */
export async function printQueue({ first, json = false }: { first: number; json?: boolean }): Promise<void> {
  await withGraph(async ({ graph }) => {
    const suggestions = await inTransaction(graph, (tx) => readQueue(tx, first));
    const lines = suggestions.map((suggestion) => {
      const { a, b, why } = suggestion;
      const row = [
        a.id,
        b.id,
        a.name === b.name ? a.name : `${a.name} | ${b.name}`,
        `${a.visits}+${b.visits} visits`,
        why,
      ];
      return json ? `${JSON.stringify(suggestion)}\n` : `${row.join("\t")}\n`;
    });
    await writeOut(lines);
  });
}
