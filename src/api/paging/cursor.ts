import { createHash } from "node:crypto";
import { badUserInput } from "../apiError";
import type { SortValue } from "./SortKey";

/**
 * A digest of what a list was asked with, made when it is first called: a cursor belongs to one list. The order of properties does not
 * count.
 */
export function fingerprint(question: unknown): () => string {
  let digest: string | undefined;
  return () =>
    (digest ??= createHash("sha256").update(JSON.stringify(question, sorted)).digest("base64url").slice(0, 12));
}

/** The cursor of the row with these sort values (the last is its id) in the list with this fingerprint, made when it is called. */
export const cursorAt = (list: () => string, position: readonly SortValue[]) => (): string =>
  Buffer.from(JSON.stringify([list(), ...position])).toString("base64url");

/**
 * The sort values that a cursor stands for.
 * @throws BAD_USER_INPUT when it is no cursor, or one of another list.
 */
export function decodeCursor(cursor: string, list: () => string, length: number): readonly SortValue[] {
  const [origin, ...position] = parse(cursor);
  if (origin !== list() || position.length !== length)
    throw badUserInput(
      "The cursor in `after` was given for other arguments. Repeat the query with the same arguments, or begin without `after`.",
    );
  return position as SortValue[];
}

function parse(cursor: string): unknown[] {
  try {
    const content: unknown = JSON.parse(Buffer.from(cursor, "base64url").toString());
    if (Array.isArray(content) && content.every(isSortValue)) return content;
  } catch {
    // Told below, with what it looks like instead of why it cannot be read.
  }
  throw badUserInput(
    `${JSON.stringify(cursor.slice(0, 100))} is no cursor of this service. Cursors are given by \`pageInfo.endCursor\` and \`edges.cursor\`.`,
  );
}

const isSortValue = (value: unknown) => value === null || typeof value === "string" || typeof value === "number";

function sorted(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== "object" || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
