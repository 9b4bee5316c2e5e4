import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { browserFiles } from "./browserFiles";

/** A query for Neo4j Browser. */
export interface SavedQuery {
  /** The root field of the API that answers the same question. */
  readonly field: string;
  /** The question, in Vietnamese. */
  readonly title: string;
  /** The Cypher, under comments of which the first is the title: what Neo4j Browser calls it. */
  readonly text: string;
}

const FILE = /^\d+-(\w+)\.cypher$/;
const TITLE = /^\/\/ (.+)$/m;

/** The saved queries, in the order in which they are listed. */
export function savedQueries(): SavedQuery[] {
  const folder = path.join(browserFiles(), "queries");
  return readdirSync(folder)
    .sort()
    .map((name) => {
      const text = readFileSync(path.join(folder, name), "utf8").trimEnd();
      return { field: FILE.exec(name)?.[1] ?? name, title: TITLE.exec(text)?.[1] ?? name, text };
    });
}
