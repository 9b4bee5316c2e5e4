import { Command, InvalidArgumentError, Option } from "commander";
import { createWriteStream } from "node:fs";
import { mkdir } from "node:fs/promises";
import path from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { dateBounds } from "../../src/shared/dateBounds";
import { VisitgraphError } from "../../src/shared/error";
import { notWritable } from "../../src/shared/fileFailure";
import { isCalendarDate } from "../../src/shared/isCalendarDate";
import { VisitStatus } from "../facts";
import type { ExportedGraph } from "../export/ExportedGraph";
import type { ExportFilter } from "../export/ExportFilter";
import { readExportedGraph } from "../export/readExportedGraph";
import { toCsv } from "../export/toCsv";
import { toCypher } from "../export/toCypher";
import { toGexf } from "../export/toGexf";
import { toGraphml } from "../export/toGraphml";
import { toJsonLines } from "../export/toJsonLines";
import { withGraph } from "./withGraph";
import { writeOut } from "./writeOut";

/** The formats that are one file. */
const WRITERS = { jsonl: toJsonLines, graphml: toGraphml, gexf: toGexf, cypher: toCypher };

interface Options extends ExportFilter {
  readonly format: "csv" | keyof typeof WRITERS;
  readonly output?: string;
}

/** `visitgraph export`: the graph, or a part of it, for other programs. */
export function exportCommand(): Command {
  return new Command("export")
    .description("the graph, or the part that a filter selects, for other programs; people who hold no office stay out")
    .addOption(
      new Option("--format <format>", "csv is two tables; gexf and graphml are for Gephi and other network tools")
        .choices(["csv", ...Object.keys(WRITERS)])
        .makeOptionMandatory(),
    )
    .option("--output <path>", "the file to write instead of standard output; of csv the folder, which it needs")
    .option(
      "--from <date>",
      "visits from this year, month or day on, as 2024, 2024-02 or 2024-02-22",
      dateOption("earliest"),
    )
    .option("--to <date>", "visits up to this year, month or day", dateOption("latest"))
    .addOption(new Option("--status <status>", "visits of this status").choices(VisitStatus.options))
    .option(
      "--party <name>",
      "visits that this person, agency, province or country made or hosted; the name in full",
      toNfc,
    )
    .action(run);
}

async function run({ format, output, ...filter }: Options): Promise<void> {
  if (format === "csv" && !output) {
    throw new VisitgraphError(
      "USAGE",
      "--format csv writes two files, nodes.csv and edges.csv, and needs to know where.",
      {
        hint: "Name the folder: --output FOLDER.",
      },
    );
  }
  await withGraph(({ graph }) =>
    readExportedGraph(graph, filter, (exported) =>
      format === "csv" ? writeTables(output!, exported) : write(output, WRITERS[format](exported)),
    ),
  );
}

async function writeTables(folder: string, exported: ExportedGraph): Promise<void> {
  await mkdir(folder, { recursive: true }).catch(notWritable(folder, ELSEWHERE));
  for (const [file, lines] of Object.entries(toCsv(exported))) await write(path.join(folder, file), lines);
}

const write = (file: string | undefined, texts: AsyncGenerator<string>): Promise<void> =>
  file ? pipeline(Readable.from(texts), createWriteStream(file)).catch(notWritable(file, ELSEWHERE)) : writeOut(texts);

const ELSEWHERE = "Name another place with --output.";

const toNfc = (name: string) => name.normalize("NFC");

/** A date of any precision, as the first or last day that it can mean. */
const dateOption = (bound: "earliest" | "latest") => (value: string) => {
  const day = dateBounds(value)[bound];
  if (!day || !isCalendarDate(day)) throw new InvalidArgumentError("It must be a date as 2024, 2024-02 or 2024-02-22.");
  return day;
};
