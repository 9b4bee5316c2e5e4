import { Command } from "commander";
import { retractArticles } from "../load/retractArticles";
import { notify } from "./notify";
import { withGraph } from "./withGraph";

/** `visitgraph retract ARTICLE…`: takes articles back. */
export function retractCommand(): Command {
  return new Command("retract")
    .description("take back what only these articles state")
    .argument("<article...>", "ids of articles, as the graph has them")
    .action((articles: string[]) =>
      withGraph(async ({ graph }) => {
        const { removed, absent } = await retractArticles(graph, articles);
        notify(`${removed.length} ${removed.length === 1 ? "article" : "articles"} taken back.`);
        for (const id of absent) notify(`There is no article "${id}" in the graph.`);
        if (absent.length > 0) process.exitCode = 2;
      }),
    );
}
