import { Command } from "commander";
import { loadSettings } from "../../src/shared/settings";
import { readArticles } from "../read/readArticles";
import { chooseExtraction, extractorOption, type ExtractorName } from "./chooseExtraction";
import { maxSizeOption, PATHS, threadsOption } from "./inputOptions";
import { notify } from "./notify";
import { RejectionReport } from "./RejectionReport";
import { StatusLine } from "./StatusLine";
import { writeOut } from "./writeOut";

interface Options {
  readonly maxSize: number;
  readonly threads?: number;
  readonly extractor: ExtractorName;
}

/** `visitgraph extract PATH…`: facts as JSON lines on standard output, in the order of the input. */
export function extractCommand(): Command {
  return new Command("extract")
    .description("articles -> facts, as JSON lines on standard output; touches no database")
    .argument("<path...>", PATHS)
    .addOption(maxSizeOption())
    .addOption(threadsOption())
    .addOption(extractorOption())
    .action(extract);
}

async function extract(paths: string[], { maxSize, threads, extractor }: Options): Promise<void> {
  const extraction = chooseExtraction(extractor, { threads });
  const status = new StatusLine(process.stderr);
  const report = new RejectionReport(loadSettings().home, (line) => {
    status.clear();
    notify(line);
  });
  let articles = 0;

  async function* lines(): AsyncGenerator<string> {
    for await (const result of extraction.extract(
      readArticles(paths, { maxBytes: maxSize, onNotice: report.notice }),
    )) {
      if (result.kind === "rejected") await report.add(result.rejection);
      else {
        articles++;
        yield `${result.line}\n`;
      }
      status.show(() => `${articles} articles, ${report.count} in quarantine`);
    }
  }

  await writeOut(lines());
  status.clear();
  extraction.summarise();
  report.summarise();
  if (report.count > 0) process.exitCode = 1;
}
