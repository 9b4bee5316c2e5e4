import { Command } from "commander";
import { Annotation } from "../evaluate/Annotation";
import { formatFigures, formatMiss } from "../evaluate/formatScore";
import { readGold } from "../evaluate/readGold";
import { readPredictions } from "../evaluate/readPredictions";
import { score } from "../evaluate/score";
import { readArticles } from "../read/readArticles";
import { chooseExtraction, extractorOption, type ExtractorName } from "./chooseExtraction";

interface Options {
  readonly facts?: string;
  readonly errors?: true;
  readonly json?: true;
  readonly extractor: ExtractorName;
}

/** `visitgraph evaluate GOLD`: precision, recall and F1 against gold annotations. */
export function evaluateCommand(): Command {
  return new Command("evaluate")
    .description("precision, recall and F1 of the facts against gold annotations")
    .argument("<gold>", "a folder of annotated articles: ID.txt, and ID.json with what a careful reader finds in it")
    .option("--facts <file>", "score these facts (JSON lines) instead of extracting from the folder's texts")
    .option("--errors", "list what was missed and what was wrong, article by article")
    .option("--json", "print the figures as one JSON object")
    .addOption(extractorOption())
    .action(evaluate);
}

async function evaluate(folder: string, { facts, errors, json, extractor }: Options): Promise<void> {
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
