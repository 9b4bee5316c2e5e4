import { Command, InvalidArgumentError } from "commander";
import os from "node:os";
import { applyJudgements, curate } from "../curate/curate";
import type { CurationRequest } from "../../src/graph/CurationRequest";
import {
  appendJudgement,
  ensureWritable,
  judgementFile,
  judgementLine,
  readJudgementFile,
} from "../curate/judgementFile";
import { prepareGraph } from "../load/prepareGraph";
import { loadKnowledge } from "../knowledge";
import { printLog, printQueue } from "./curationLists";
import { ensureSchema } from "../../src/graph/ensureSchema";
import { graphIdOf } from "./graphIdOf";
import { notify } from "./notify";
import { withGraph } from "./withGraph";
import { writeOut } from "./writeOut";

interface JudgingOptions {
  readonly reason: string;
  readonly author: string;
  readonly file?: string;
}

const ID = "as the graph or the API has it; one that was given out before does too";

/** `visitgraph curate …`: what a person knows better than the rules. */
export function curateCommand(): Command {
  const command = new Command("curate").description(
    "corrections: judgements that survive every import, and can be undone",
  );
  judging("same <id...>", "two or more people, agencies or visits are one", (ids) => ({ kind: "same", ids })).alias(
    "merge",
  );
  judging("different <id...>", "they are not one, whatever the rules find", (ids) => ({ kind: "different", ids }));
  judging("split <id> <article...>", "whom these articles mean, or the visit that they report, is another", (ids) => ({
    kind: "split",
    id: ids[0]!,
    articles: ids.slice(1),
  }));
  for (const [kind, what] of [
    ["reject", "is wrong"],
    ["accept", "is right"],
  ] as const) {
    judging<FactOptions>(
      `${kind} <id> [article...]`,
      `what articles report of a visit ${what}, all or these; or with --title, the position of a person`,
      ([id, ...articles], { title, agency }) =>
        title === undefined
          ? { kind, visit: id!, articles }
          : { kind, person: id!, title, agency: agency === undefined ? null : graphIdOf(agency) },
    )
      .option("--title <title>", 'the position of a person, without the agency, as in "Giám đốc"')
      .option("--agency <id>", "the agency in which it is held, or the country");
  }
  judging("undo <judgement>", "a judgement no longer holds; undo the undoing to bring it back", ([judgement]) => ({
    kind: "undo",
    judgement: judgement!,
  }));
  command
    .command("log")
    .description("the judgements of the graph, the latest first")
    .option("--json", "as JSON lines, the form of the file")
    .action(printLog);
  command
    .command("queue")
    .description("pairs of people who may be one: the most doubtful, and those in most visits, first")
    .option("--first <number>", "how many", wholeNumber, 20)
    .option("--json", "as JSON lines")
    .action(printQueue);
  command
    .command("apply [file]")
    .description("bring the judgements of a file into the graph; what it has already changes nothing")
    .action(apply);
  return command;

  function judging<Options extends JudgingOptions = JudgingOptions>(
    usage: string,
    description: string,
    requestOf: (ids: readonly string[], options: Options) => CurationRequest,
  ): Command {
    const [name, ...parameters] = usage.split(" ");
    const judge = command.command(name!).description(description);
    for (const parameter of parameters)
      judge.argument(parameter, parameter.includes("article") ? "ids of articles" : ID);
    return judge
      .requiredOption("--reason <text>", "why; it is shown with what it changes")
      .option("--author <name>", "who says so", os.userInfo().username)
      .option("--file <file>", "where it is written down (default: judgements.jsonl in VISITGRAPH_HOME)")
      .action(async (...given: unknown[]) => {
        const options = given.at(-2) as Options;
        const [first, ...others] = given
          .slice(0, -2)
          .flat()
          .filter((value) => typeof value === "string");
        const areArticles = parameters.some((parameter) => parameter.includes("article"));
        const ids = [graphIdOf(first!), ...(areArticles ? others : others.map(graphIdOf))];
        await judgeAndWrite(requestOf(ids, options), options);
      });
  }
}

interface FactOptions extends JudgingOptions {
  readonly title?: string;
  readonly agency?: string;
}

async function judgeAndWrite(request: CurationRequest, { reason, author, file }: JudgingOptions): Promise<void> {
  await withGraph(async ({ graph, home }) => {
    const target = file ?? judgementFile(home);
    ensureWritable(target);
    await ensureSchema(graph);
    const judgement = await curate(graph, request, { author, reason, at: new Date() });
    appendJudgement(target, judgement);
    await writeOut(judgementLine(judgement));
    notify(`Judged, and written to ${target}. To take it back: visitgraph curate undo ${judgement.id}`);
  });
}

async function apply(file: string | undefined): Promise<void> {
  await withGraph(async ({ graph, home }) => {
    const judgements = readJudgementFile(file ?? judgementFile(home));
    await prepareGraph(graph, loadKnowledge());
    await applyJudgements(graph, judgements);
    notify(`The graph has the ${judgements.length} judgements of ${file ?? judgementFile(home)}.`);
  });
}

function wholeNumber(text: string): number {
  if (!/^[1-9]\d{0,5}$/.test(text)) throw new InvalidArgumentError("It must be a whole number from 1.");
  return Number(text);
}
