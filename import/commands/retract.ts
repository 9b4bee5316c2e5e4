import { Command } from "commander";
import { retractArticles } from "../load/retractArticles";
import { notify } from "./notify";
import { printDiff } from "./printDiff";
import { withGraph } from "./withGraph";

/** `visitgraph retract ARTICLE…`: takes articles back. */
export function retractCommand(): Command {
  return new Command("retract")
    .description("take back what only these articles state")
    .argument("<article...>", "ids of articles, as the graph has them")
    .option("--dry-run", "change nothing, show what would change in the graph")
    .action((articles: string[], { dryRun = false }: { dryRun?: boolean }) =>
      withGraph(async ({ graph }) => {
        const { removed, absent, diff } = await retractArticles(graph, articles, { dryRun });
        await printDiff(diff);
        const count = `${removed.length} ${removed.length === 1 ? "article" : "articles"}`;
        notify(dryRun ? `Were this no dry run, ${count} would be taken back.` : `${count} taken back.`);
        for (const id of absent) notify(`There is no article "${id}" in the graph.`);
        if (absent.length > 0) process.exitCode = 2;
      }),
    );
}
