import type { NodeChange } from "../load/graphDiff";
import { writeOut } from "./writeOut";

/** Prints what a dry run would change in the graph, a node a line: what becomes of it, its id, and how it is shown. */
export async function printDiff(diff: readonly NodeChange[] = []): Promise<void> {
  await writeOut(diff.map(({ change, id, text }) => `${change}\t${id}\t${text}\n`));
}
