import { Command } from "commander";
import { ensureSchema } from "../../src/graph/ensureSchema";
import { runService } from "./runService";

/** `visitgraph serve`: the query service over the graph as it is. */
export function serveCommand(): Command {
  return new Command("serve").description("the query service alone").action(() => runService(ensureSchema));
}
