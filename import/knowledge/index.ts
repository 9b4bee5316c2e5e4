import path from "node:path";
import { packageRoot } from "../../src/shared/packageRoot";
import { readTables, type RowsOf } from "./readTables";
import { TABLES } from "./tables";

export type Knowledge = RowsOf<typeof TABLES>;
export type Career = Knowledge["careers"][number];
export type Province = Knowledge["provinces"][number];
export type { QUESTION_ROLES } from "./tables";

let loaded: Knowledge | undefined;

/**
 * What a domain expert knows and edits: the tables of this folder, read once and checked.
 * @throws VisitgraphError KNOWLEDGE_INVALID
 */
export function loadKnowledge(): Knowledge {
  return (loaded ??= Object.freeze(readTables(path.join(packageRoot(), "import", "knowledge"), TABLES)));
}
