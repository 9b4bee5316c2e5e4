import { Command } from "commander";
import path from "node:path";
import { VisitgraphError } from "../../src/shared/error";
import { Annotation } from "../evaluate/Annotation";
import { formatIdentity, formatIdentityMiss, isMiss } from "../evaluate/formatIdentity";
import { formatFigures, formatMiss } from "../evaluate/formatScore";
import { identifyArticles } from "../evaluate/identifyArticles";
import { readIdentityGold } from "../evaluate/IdentityGold";
import { readGold } from "../evaluate/readGold";
import { readPredictions } from "../evaluate/readPredictions";
import { score } from "../evaluate/score";
import { identityFigures, scoreIdentity } from "../evaluate/scoreIdentity";
import { readArticles } from "../read/readArticles";
import { chooseExtraction, extractorOption, type ExtractorName } from "./chooseExtraction";

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
    .option("--facts <file>", "score these facts (JSON lines) instead of extracting from the folder's texts")
    .option(
      "--identity <file>",
      `how many of these pairs across articles are joined; the folder of the articles may be named, else it is ${IDENTITY_ARTICLES} beside the file`,
    )
    .option("--errors", "list what was missed and what was wrong, article by article")
    .option("--json", "print the figures as one JSON object")
    .addOption(extractorOption())
    .action(evaluate);
}

async function evaluate(folder: string | undefined, options: Options): Promise<void> {
  if (options.identity) {
    const articles = folder ?? path.join(path.dirname(options.identity), IDENTITY_ARTICLES);
    return evaluateIdentity(options.identity, articles, options);
  }
  if (folder) return evaluateFacts(folder, options);
  throw new VisitgraphError("USAGE", "Nothing to evaluate against was named.", {
    hint: "Name a folder of annotated articles, or a file of pairs with --identity.",
  });
}

async function evaluateIdentity(file: string, folder: string, { errors, json }: Options): Promise<void> {
  const gold = await readIdentityGold(file);
  const judged = scoreIdentity(gold, await identifyArticles(folder));
  const figures = identityFigures(judged);
  const lines = errors ? judged.filter(isMiss).map(formatIdentityMiss) : [];
  process.stdout.write([...lines, json ? JSON.stringify(figures) : formatIdentity(figures)].join("\n") + "\n");
}

async function evaluateFacts(folder: string, { facts, errors, json, extractor }: Options): Promise<void> {
  const gold = await readGold(folder);
  const predictions = facts ? await readPredictions(facts) : await extractTexts(folder, extractor);
  const { figures, misses } = score(gold, predictions);
  const lines: string[] = errors ? misses.map(formatMiss) : [];
  if (json) lines.push(JSON.stringify(figures));
  else {
    const predicted = [...gold.keys()].filter((id) => predictions.has(id)).length;
    lines.push(`${gold.size} articles, ${predicted} predicted`, formatFigures(figures));
  }
  process.stdout.write(lines.join("\n") + "\n");
}

/** Texts that cannot be read have no prediction, and so count as empty. */
async function extractTexts(folder: string, extractor: ExtractorName): Promise<Map<string, Annotation>> {
  const predictions = new Map<string, Annotation>();
  const extraction = chooseExtraction(extractor);
  for await (const result of extraction.extract(readArticles([folder]))) {
    if (result.kind === "facts") predictions.set(result.facts.id, Annotation.parse(result.facts));
  }
  extraction.summarise();
  return predictions;
}
