import { Command } from "commander";
import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { VisitgraphError } from "../../src/shared/error";
import { notWritable } from "../../src/shared/fileFailure";
import { loadSettings, type Settings } from "../../src/shared/settings";
import { bulkLoad } from "../bulk/bulkLoad";
import { ARGUMENTS_FILE } from "../bulk/GraphTables";
import { toContributions } from "../bulk/toContributions";
import { writeGraphFiles } from "../bulk/writeGraphFiles";
import { judgementFile, readJudgementFile } from "../curate/judgementFile";
import { loadKnowledge } from "../knowledge";
import { extractedFacts } from "../load/extractedFacts";
import type { FactsItem } from "../load/loadFacts";
import { readFacts } from "../load/readFacts";
import { refusalRejection } from "../load/refusalRejection";
import { findInputs } from "../read/findInputs";
import type { Input } from "../read/Reader";
import type { Rejection } from "../read/Rejection";
import type { Judgement } from "../resolve/judgements/Judgement";
import { createResolver } from "../resolve/createResolver";
import { describeLoad } from "./describeLoad";
import { ImportProgress } from "./ImportProgress";
import { maxSizeOption, PATHS, threadsOption } from "./inputOptions";
import { notify } from "./notify";
import { RejectionReport } from "./RejectionReport";
import { stopSignal } from "./stopSignal";
import { INTERRUPTED } from "./withGraph";

interface Options {
  readonly facts?: boolean;
  readonly output?: string;
  readonly judgements?: string;
  readonly maxSize: number;
  readonly threads?: number;
}

/** `visitgraph bulk PATH…`: the first load of a very large corpus. */
export function bulkCommand(): Command {
  return new Command("bulk")
    .description(
      "articles -> graph, for the first load of a very large corpus: many times faster than import, all or nothing",
    )
    .argument("<path...>", PATHS)
    .option("--facts", "the paths are files of facts, as `extract` writes them")
    .option("--judgements <file>", "judgements to apply (default: judgements.jsonl in VISITGRAPH_HOME, if it is there)")
    .option("--output <folder>", "write the files for `neo4j-admin database import full`, and leave the import to you")
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .action(run);
}

async function run(paths: string[], options: Options): Promise<void> {
  const { facts = false, output, maxSize, threads } = options;
  const settings = loadSettings();
  if (output) await mkdir(output, { recursive: true }).catch(notWritable(output, "Name another folder with --output."));
  else ensureManaged(settings);
  const judgements = judgementsOf(options.judgements, settings);
  const inputs = await findInputs(paths, process.stdin);
  const stop = stopSignal();
  const progress = new ImportProgress(
    process.stderr,
    inputs.map(({ path }) => path),
  );
  const rejections = new RejectionReport(settings.home, (line) => progress.tell(line));
  const onRejected = (rejection: Rejection) => rejections.add(rejection);

  async function writeFiles(folder: string): Promise<void> {
    const knowledge = loadKnowledge();
    const items = facts
      ? factsOf(inputs, onRejected)
      : extractedFacts(paths, {
          ...{ maxBytes: maxSize, threads, signal: stop, onRejected },
          onNotice: rejections.notice,
          onRead: (path, place) => progress.read(path, place),
        });
    const contributions = toContributions(items, createResolver(knowledge), {
      onRefused: (refusal) => rejections.add(refusalRejection(refusal.article, refusal)),
      signal: stop,
    });
    const articles = await writeGraphFiles(folder, knowledge, contributions, judgements);
    progress.stop();
    if (!stop.aborted) notify(describeLoad({ added: articles, changed: 0, unchanged: 0, refused: 0 }));
  }

  try {
    await (output ? writeFiles(output) : bulkLoad(settings, writeFiles, { signal: stop, notify }));
    if (output && !stop.aborted) notify(nextSteps(output));
  } catch (error) {
    // What a stop interrupts fails in its own way.
    if (!stop.aborted) throw error;
  } finally {
    progress.stop();
    rejections.summarise();
  }
  if (rejections.count > 0) process.exitCode = 1;
  if (stop.aborted) {
    notify("Stopped; the graph is as it was.");
    process.exitCode = INTERRUPTED;
  }
}

function judgementsOf(file: string | undefined, { home }: Settings): readonly Judgement[] {
  return file !== undefined || existsSync(judgementFile(home)) ? readJudgementFile(file ?? judgementFile(home)) : [];
}

async function* factsOf(
  inputs: readonly Input[],
  onRejected: (rejection: Rejection) => Promise<void>,
): AsyncGenerator<FactsItem> {
  for (const { path, open } of inputs) yield* readFacts(open(), path, onRejected);
}

function ensureManaged({ neo4jUri }: Settings): void {
  if (!neo4jUri) return;
  throw new VisitgraphError(
    "USAGE",
    "A bulk load writes the files of a Neo4j that is stopped, which only works with the managed one; NEO4J_URI names another.",
    {
      hint: "Write the files with --output FOLDER, and import them on the machine of that server: what to do is told then.",
    },
  );
}

const nextSteps = (
  folder: string,
) => `The files are in ${folder}. On the machine of a Neo4j 5 whose database is stopped, in that folder:
  neo4j-admin database import full @${ARGUMENTS_FILE} --overwrite-destination=true neo4j
Then start the database; \`npx visitgraph start\` makes the indexes.`;
