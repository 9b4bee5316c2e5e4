import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { RELATIONSHIPS, type RelationshipType } from "../../src/graph/model";
import { EDGE_COLUMNS, NODE_COLUMNS } from "./columns";
import { CsvTable, LIST_SEPARATOR } from "./CsvTable";

/** Arguments of `neo4j-admin database import full`, one a line; it reads them from a file by `@import.args`. */
export const ARGUMENTS_FILE = "import.args";

type EdgeType = keyof typeof EDGE_COLUMNS;
type Label = keyof typeof NODE_COLUMNS;

type CurationType = Exclude<EdgeType, RelationshipType>;
/** Curation is about things, but for what its articles state. */
const CURATION_ENDS: Readonly<
  Record<CurationType, { readonly from: readonly string[]; readonly to: readonly string[] }>
> = {
  NOW: { from: ["Alias"], to: ["Person"] },
  MAYBE_SAME: { from: ["Person"], to: ["Person"] },
  REJECTED: { from: ["Article"], to: ["Judgement"] },
};

/** The importer's largest cell must fit its buffer, whose default this is, in bytes. */
const LEAST_BUFFER = 4 * 1024 * 1024;
const BYTES_A_CHARACTER = 4;

/** Ids of articles are their authors'; those of all else tell the label, and are unique together. */
const spaceOf = (label: string) => (label === "Article" ? "article" : "thing");

/** The graph as CSV files in a folder: one for each label and each relationship type, named after it. */
export class GraphTables {
  readonly #folder: string;
  readonly #nodes = new Map<Label, CsvTable>();
  readonly #edges = new Map<EdgeType, CsvTable>();

  constructor(folder: string) {
    mkdirSync(folder, { recursive: true });
    this.#folder = folder;
    for (const label of Object.keys(NODE_COLUMNS) as Label[]) {
      this.#nodes.set(label, new CsvTable(this.#file(label), [`id:ID(${spaceOf(label)})`], NODE_COLUMNS[label]));
    }
    for (const type of Object.keys(EDGE_COLUMNS) as EdgeType[]) {
      const ends =
        type in RELATIONSHIPS ? RELATIONSHIPS[type as RelationshipType] : CURATION_ENDS[type as CurationType];
      const [from, to] = [ends.from, ends.to].map(([label]) => spaceOf(label!));
      const keys = [`:START_ID(${from})`, `:END_ID(${to})`];
      this.#edges.set(type, new CsvTable(this.#file(type), keys, EDGE_COLUMNS[type]));
    }
  }

  node(label: Label, id: string, properties: Readonly<Record<string, unknown>>): void {
    this.#nodes.get(label)!.add([id], properties);
  }

  edge(type: EdgeType, from: string, to: string, properties: Readonly<Record<string, unknown>>): void {
    this.#edges.get(type)!.add([from, to], properties);
  }

  /** Completes the files, and adds the one of the arguments, which name them as seen from the folder. */
  close(): void {
    const tables = [...this.#nodes.values(), ...this.#edges.values()];
    for (const table of tables) table.close();
    const longest = Math.max(...tables.map((table) => table.longest));
    const args = [
      ...[...this.#nodes.keys()].map((label) => `--nodes=${label}=${label}.csv`),
      ...[...this.#edges.keys()].map((type) => `--relationships=${type}=${type}.csv`),
      "--multiline-fields=true",
      `--array-delimiter=U+${LIST_SEPARATOR.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}`,
      `--read-buffer-size=${Math.max(LEAST_BUFFER, BYTES_A_CHARACTER * longest)}`,
      "--report-file=import.report",
    ];
    writeFileSync(path.join(this.#folder, ARGUMENTS_FILE), args.map((arg) => `${arg}\n`).join(""));
  }

  #file(name: string): string {
    return path.join(this.#folder, `${name}.csv`);
  }
}
