import { Command } from "commander";
import { writeFile } from "node:fs/promises";
import { loadSettings } from "../../src/shared/settings";
import type { Article } from "../article";
import { explainInHtml } from "../explain/explainInHtml";
import { explainInTerminal } from "../explain/explainInTerminal";
import type { Facts } from "../facts";
import { readArticles } from "../read/readArticles";
import { chooseExtraction, extractorOption, type ExtractorName } from "./chooseExtraction";
import { maxSizeOption, PATHS } from "./inputOptions";
import { notify } from "./notify";
import { RejectionReport } from "./RejectionReport";
import { writeOut } from "./writeOut";

interface Options {
  readonly maxSize: number;
  readonly html?: string;
  readonly extractor: ExtractorName;
}

/** `visitgraph explain PATH`: what was found in an article, where, and by which rule. */
export function explainCommand(): Command {
  return new Command("explain")
    .description("an article with its facts marked, and the rule that found each")
    .argument("<path...>", PATHS)
    .option("--html <file>", "write a page instead of printing")
    .addOption(maxSizeOption())
    .addOption(extractorOption())
    .action(explain);
}

async function explain(paths: string[], { maxSize, html, extractor }: Options): Promise<void> {
  const extraction = chooseExtraction(extractor, { threads: 0 });
  const report = new RejectionReport(loadSettings().home, notify);
  const colour = Boolean(process.stdout.isTTY && !process.env.NO_COLOR) || Boolean(process.env.FORCE_COLOR);
  const page: { article: Article; facts: Facts }[] = [];

  async function* explanations(): AsyncGenerator<string> {
    for await (const result of extraction.extract(readArticles(paths, { maxBytes: maxSize }))) {
      if (result.kind === "rejected") await report.add(result.rejection);
      else if (html) page.push(result);
      else yield explainInTerminal(result.article, result.facts, colour) + "\n";
    }
  }

  await writeOut(explanations());
  if (html) await writeFile(html, explainInHtml(page));
  extraction.summarise();
  report.summarise();
  if (report.count > 0) process.exitCode = 1;
}
