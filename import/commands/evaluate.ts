import { Command } from "commander";
import path from "node:path";
import { VisitgraphError } from "../../src/shared/error";
import { loadSettings } from "../../src/shared/settings";
import { Annotation } from "../evaluate/Annotation";
import { formatIdentity, formatIdentityMiss, isMiss } from "../evaluate/formatIdentity";
import { isAnnotationLine } from "../evaluate/isAnnotationLine";
import { formatFigures, formatMiss } from "../evaluate/formatScore";
import { identifyArticles } from "../evaluate/identifyArticles";
import { readIdentityGold } from "../evaluate/IdentityGold";
import { readGold } from "../evaluate/readGold";
import { readPredictions } from "../evaluate/readPredictions";
import { score } from "../evaluate/score";
import { identityFigures, scoreIdentity } from "../evaluate/scoreIdentity";
import type { ExtractResult } from "../pool/extractArticles";
import { findInputs } from "../read/findInputs";
import { readArticles } from "../read/readArticles";
import type { Rejection } from "../read/Rejection";
import { chooseExtraction, extractorOption, type ExtractorName } from "./chooseExtraction";
import { notify } from "./notify";
import { RejectionReport } from "./RejectionReport";
import { writeOut } from "./writeOut";

interface Options {
  readonly facts?: string;
  readonly identity?: string;
  readonly errors?: true;
  readonly json?: true;
  readonly extractor: ExtractorName;
}

/** Where the articles of a file of pairs are, beside it, unless another folder is named. */
const IDENTITY_ARTICLES = "identity-articles";

/** `visitgraph evaluate GOLD`: facts against gold annotations; with `--identity`, who and what is joined across articles. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("precision, recall and F1 of the facts against gold annotations")
    .argument("[gold]", "a folder of annotated articles: ID.txt, and ID.json with what a careful reader finds in it")
    .option(
      "--facts <file>",
      "score these facts (JSON lines, may end in .gz; - is standard input) instead of extracting from the folder's texts",
    )
    .option(
      "--identity <file>",
      `how many of these pairs across articles are joined; the folder of the articles may be named, else it is ${IDENTITY_ARTICLES} beside the file`,
    )
    .option("--errors", "list what was missed and what was wrong, article by article")
    .option("--json", "print the figures as one JSON object; with --errors the misses are in it")
    .addOption(extractorOption())
    .action(evaluate);
}

async function evaluate(folder: string | undefined, options: Options): Promise<void> {
  const { identity, facts } = options;
  if (identity && facts) {
    throw new VisitgraphError("USAGE", "--facts cannot be used with --identity, which needs the articles.", {
      hint: "Leave one of them out.",
    });
  }
  if (identity) {
    const articles = folder ?? path.join(path.dirname(identity), IDENTITY_ARTICLES);
    return evaluateIdentity(identity, articles, options);
  }
  if (folder) return evaluateFacts(folder, options);
  throw new VisitgraphError("USAGE", "Nothing to evaluate against was named.", {
    hint: "Name a folder of annotated articles, or a file of pairs with --identity.",
  });
}

async function evaluateIdentity(file: string, folder: string, { errors, json, extractor }: Options): Promise<void> {
  const gold = await readIdentityGold(file);
  const articles = await extracting(extractor, folder, identifyArticles);
  const judged = scoreIdentity(gold, articles);
  const misses = errors ? judged.filter(isMiss) : undefined;
  const figures = identityFigures(judged);
  await print(
    json
      ? [JSON.stringify({ ...figures, misses })]
      : [...(misses ?? []).map(formatIdentityMiss), formatIdentity(figures)],
  );
}

async function evaluateFacts(folder: string, { facts, errors, json, extractor }: Options): Promise<void> {
  const gold = await readGold(folder);
  const predictions = facts ? await predictionsIn(facts) : await extracting(extractor, folder, annotate);
  const absent = [...gold.keys()].filter((id) => !predictions.has(id));
  // Facts that a file lacks are a prediction of nothing; a text that could not be read gave none.
  const { figures, misses: all } = score(gold, predictions, new Set(facts ? [] : absent));
  const misses = errors ? all : undefined;
  await print(
    json
      ? [JSON.stringify({ ...figures, misses })]
      : [
          ...(misses ?? []).map(formatMiss),
          `${gold.size} articles, ${gold.size - absent.length} predicted`,
          formatFigures(figures),
        ],
  );
}

const print = (lines: readonly string[]) => writeOut(lines.map((line) => `${line}\n`));

async function predictionsIn(named: string): Promise<Map<string, Annotation>> {
  const predictions = new Map<string, Annotation>();
  for (const { path: file, open } of await findInputs([named], process.stdin))
    for (const [id, prediction] of await readPredictions(open(), file)) predictions.set(id, prediction);
  return predictions;
}

/** What `use` makes of what was extracted from the texts of a folder. What gave no facts is told and kept, as by `extract`. */
async function extracting<T>(
  extractor: ExtractorName,
  folder: string,
  use: (extracted: AsyncIterable<ExtractResult>, onRejected: (rejection: Rejection) => Promise<void>) => Promise<T>,
): Promise<T> {
  const extraction = chooseExtraction(extractor);
  const report = new RejectionReport(loadSettings().home, notify);
  const made = await use(extraction.extract(readArticles([folder])), async (rejection) => {
    if (!isAnnotationLine(rejection)) await report.add(rejection);
  });
  extraction.summarise();
  report.summarise();
  if (report.count > 0) process.exitCode = 1;
  return made;
}

async function annotate(
  extracted: AsyncIterable<ExtractResult>,
  onRejected: (rejection: Rejection) => Promise<void>,
): Promise<Map<string, Annotation>> {
  const predictions = new Map<string, Annotation>();
  for await (const result of extracted) {
    if (result.kind === "rejected") await onRejected(result.rejection);
    else predictions.set(result.facts.id, Annotation.parse(result.facts));
  }
  return predictions;
}
