import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { browserFiles } from "./browserFiles";
import { parseGrass, type Grass } from "./parseGrass";
import { savedQueries, type SavedQuery } from "./savedQueries";

/** What connect.js puts where Neo4j Browser keeps such things of its own. */
export interface BrowserWorkspace {
  /** Changes with what follows: what a user has changed since is left alone until there is something new. */
  readonly version: string;
  readonly style: Grass;
  readonly folder: { readonly id: string; readonly name: string };
  readonly favorites: readonly { readonly id: string; readonly content: string; readonly folder: string }[];
  /** Runs once it is connected, for a first picture. */
  readonly firstCommand: string;
}

const FOLDER = { id: "visitgraph", name: "Visitgraph" } as const;

export function browserWorkspace(): BrowserWorkspace {
  const queries = savedQueries();
  const content = {
    style: parseGrass(readFileSync(path.join(browserFiles(), "style.grass"), "utf8")),
    folder: FOLDER,
    favorites: queries.map(({ field, text }) => ({ id: `visitgraph-${field}`, content: text, folder: FOLDER.id })),
    firstCommand: queries[0]!.text,
  };
  return { version: createHash("sha256").update(JSON.stringify(content)).digest("hex"), ...content };
}

const HOLE = /\{\{(\w+)\}\}/g;

/** The guide with its queries, and `address` (of the folder that it is served from, with a slash at its end) where it links. */
export function browserGuide(address: string): string {
  const queries = new Map(savedQueries().map(({ field, text }: SavedQuery) => [field, text]));
  const guide = readFileSync(path.join(browserFiles(), "guide.html"), "utf8");
  return guide.replace(HOLE, (hole, name: string) => {
    const text = name === "address" ? address : queries.get(name);
    if (text === undefined) throw new Error(`guide.html names ${hole}, and there is no such query.`);
    return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  });
}
