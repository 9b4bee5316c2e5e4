import type { NodeChange } from "../load/graphDiff";

/** Prints what a dry run would change in the graph, a node a line: what becomes of it, its id, and how it is shown. */
export function printDiff(diff: readonly NodeChange[] = []): void {
  for (const { change, id, text } of diff) process.stdout.write(`${change}\t${id}\t${text}\n`);
}
