import { Command } from "commander";
import { createReadStream } from "node:fs";
import { access } from "node:fs/promises";
import { VisitgraphError } from "../../src/shared/error";
import { loadKnowledge } from "../knowledge";
import { loadFacts } from "../load/loadFacts";
import { prepareGraph } from "../load/prepareGraph";
import { readFacts } from "../load/readFacts";
import { refusalRejection } from "../load/refusalRejection";
import { gunzipped } from "../read/gunzipped";
import { createResolver } from "../resolve/createResolver";
import { describeLoad } from "./describeLoad";
import { notify } from "./notify";
import { RejectionReport } from "./RejectionReport";
import { withGraph } from "./withGraph";

const STDIN = "-";

/** `visitgraph load [FILE]`: facts into the graph. */
export function loadCommand(): Command {
  return new Command("load")
    .description("facts -> graph: what `extract` writes, without the texts of the articles")
    .argument("[file]", "facts as JSON lines, may end in .gz; - or nothing for standard input", STDIN)
    .option("--dry-run", "change nothing, tell how many articles would change")
    .action(run);
}

async function run(file: string, { dryRun = false }: { dryRun?: boolean }): Promise<void> {
  const source = await openSource(file);
  await withGraph(async ({ graph, home, stop }) => {
    const rejections = new RejectionReport(home, notify);
    const knowledge = loadKnowledge();
    if (!dryRun) await prepareGraph(graph, knowledge);
    const items = readFacts(source(), file, (rejection) => rejections.add(rejection));
    try {
      const report = await loadFacts(graph, createResolver(knowledge), until(stop, items), {
        dryRun,
        onRefused: (refusal) => rejections.add(refusalRejection(file, refusal)),
      });
      notify(describeLoad(report, dryRun));
    } finally {
      rejections.summarise();
    }
    if (rejections.count > 0) process.exitCode = 1;
  });
}

async function openSource(file: string): Promise<() => AsyncIterable<Buffer>> {
  if (file === STDIN) return () => process.stdin;
  await access(file).catch((cause: unknown) => {
    throw new VisitgraphError("INPUT_NOT_FOUND", `There is no file ${file} that can be read.`, {
      hint: "Name a file of facts, or - for standard input.",
      cause,
    });
  });
  return () => (file.endsWith(".gz") ? gunzipped(createReadStream(file)) : createReadStream(file));
}

async function* until<Item>(stop: AbortSignal, items: AsyncIterable<Item>): AsyncGenerator<Item> {
  for await (const item of items) {
    if (stop.aborted) return;
    yield item;
  }
}
