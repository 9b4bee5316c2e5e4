import { Command } from "commander";
import { importSamples } from "./importSamples";
import { notify } from "./notify";
import { runService } from "./runService";

/** `visitgraph start`: everything, with the sample articles where the graph is empty. */
export function startCommand(): Command {
  return new Command("start")
    .description("everything: Neo4j, the sample articles if the graph is empty, the query service and the explorer")
    .action(() =>
      runService(async (graph) => {
        const imported = await importSamples(graph);
        if (imported > 0) notify(`Imported ${imported} sample articles.`);
      }),
    );
}
