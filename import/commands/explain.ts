import { Command } from "commander";
import { appendFile, writeFile } from "node:fs/promises";
import { notWritable } from "../../src/shared/fileFailure";
import { loadSettings } from "../../src/shared/settings";
import type { Article } from "../article";
import { explainInHtml } from "../explain/explainInHtml";
import { explainInTerminal, identitiesInTerminal } from "../explain/explainInTerminal";
import { identityLines, type IdentityLine } from "../explain/identityLines";
import type { Facts } from "../facts";
import { loadKnowledge } from "../knowledge";
import { createResolver } from "../resolve/createResolver";
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

/** `visitgraph explain PATH`: what was found in an article, where, and by which rule; and what several articles have in common, and why. */
export function explainCommand(): Command {
  return new Command("explain")
    .description(
      "an article with its facts marked, and the rule that found each visit; of several articles, who and which visit is one, and why",
    )
    .argument("<path...>", PATHS)
    .option("--html <file>", "write a page instead of printing")
    .addOption(maxSizeOption())
    .addOption(extractorOption())
    .action(explain);
}

async function explain(paths: string[], { maxSize, html, extractor }: Options): Promise<void> {
  // Before the work that would be for nothing.
  if (html) await appendFile(html, "").catch(noPage(html));
  const extraction = chooseExtraction(extractor, { threads: 0 });
  const report = new RejectionReport(loadSettings().home, notify);
  const colour = Boolean(process.stdout.isTTY && !process.env.NO_COLOR) || Boolean(process.env.FORCE_COLOR);
  const page: { article: Article; facts: Facts }[] = [];
  const all: Facts[] = [];

  async function* explanations(): AsyncGenerator<string> {
    for await (const result of extraction.extract(
      readArticles(paths, { maxBytes: maxSize, onNotice: report.notice }),
    )) {
      if (result.kind === "rejected") {
        await report.add(result.rejection);
        continue;
      }
      all.push(result.facts);
      if (html) page.push(result);
      else yield explainInTerminal(result.article, result.facts, colour) + "\n";
    }
    if (!html) yield identitiesInTerminal(identitiesOf(all));
  }

  await writeOut(explanations());
  if (html) await writeFile(html, explainInHtml(page, identitiesOf(all))).catch(noPage(html));
  extraction.summarise();
  report.summarise();
  if (report.count > 0) process.exitCode = 1;
}

const noPage = (file: string) => notWritable(file, "Name a file in a folder that is there with --html.");

/** One article has nothing in common with others: nothing is loaded for it. */
function identitiesOf(all: readonly Facts[]): IdentityLine[] {
  if (all.length < 2) return [];
  const knowledge = loadKnowledge();
  const resolve = createResolver(knowledge);
  return identityLines(
    all.map((facts) => resolve(facts)),
    knowledge,
  );
}
