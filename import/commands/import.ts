import { Command } from "commander";
import { importPaths } from "../load/importPaths";
import { refusalRejection } from "../load/refusalRejection";
import { findInputs } from "../read/findInputs";
import type { Rejection } from "../read/Rejection";
import { chooseExtraction, extractorOption, type ExtractorName } from "./chooseExtraction";
import { describeLoad } from "./describeLoad";
import { ImportProgress } from "./ImportProgress";
import { maxSizeOption, PATHS, threadsOption } from "./inputOptions";
import { notify } from "./notify";
import { printDiff } from "./printDiff";
import { RejectionReport } from "./RejectionReport";
import { withGraph } from "./withGraph";
import { writeOut } from "./writeOut";

interface Options {
  readonly maxSize: number;
  readonly threads?: number;
  readonly extractor: ExtractorName;
  readonly dryRun?: boolean;
}

/** `visitgraph import PATH…`: articles into the graph. */
export function importCommand(): Command {
  return new Command("import")
    .description("articles -> graph: extract and load in one go; the same command again does only what is not done")
    .argument("<path...>", PATHS)
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addOption(extractorOption())
    .option("--dry-run", "change nothing, show which articles would change, and what in the graph")
    .action(run);
}

async function run(paths: string[], { maxSize, threads, extractor, dryRun = false }: Options): Promise<void> {
  const extraction = chooseExtraction(extractor, { threads });
  const inputs = await findInputs(paths, process.stdin);
  await withGraph(async ({ graph, home, stop }) => {
    const progress = new ImportProgress(
      process.stderr,
      inputs.map(({ path }) => path),
    );
    const rejections = new RejectionReport(home, (line) => progress.tell(line));
    try {
      const report = await importPaths(graph, paths, {
        ...{ maxBytes: maxSize, extract: extraction.extract, dryRun, signal: stop },
        onRejected: (rejection: Rejection) => rejections.add(rejection),
        onRefused: (refusal) => rejections.add(refusalRejection(refusal.article, refusal)),
        onNotice: rejections.notice,
        onRead: (path, place) => progress.read(path, place),
        onApplied: async ({ added, changed, diff }) => {
          if (!dryRun) return;
          await writeOut([...added.map((id) => `new\t${id}\n`), ...changed.map((id) => `changed\t${id}\n`)]);
          await printDiff(diff);
        },
      });
      progress.stop();
      notify(describeLoad(report, dryRun));
      if (stop.aborted) notify("Stopped; the same command again does the rest.");
    } finally {
      progress.stop();
      extraction.summarise();
      rejections.summarise();
    }
    if (rejections.count > 0) process.exitCode = 1;
  });
}
