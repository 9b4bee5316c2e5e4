import neo4j, { type Session } from "neo4j-driver";
import { createInterface } from "node:readline/promises";
import type { Readable, Writable } from "node:stream";
import type { Graph } from "../../src/graph/Graph";
import { rowToJson } from "./rowToJson";

export interface ShellOptions {
  /** Else the server refuses every statement that would change the graph. */
  readonly write: boolean;
  readonly input: Readable & { readonly isTTY?: boolean };
  readonly output: Writable;
  readonly notify: (message: string) => void;
  readonly signal?: AbortSignal;
}

/** Reads Cypher statements, each ended by a semicolon at the end of a line, and writes their rows as JSON lines. A wrong one is told, and the next one read; a wrong one from a script ends it with exit code 2. */
export async function runShell(
  { driver, database }: Graph,
  { write, input, output, notify, signal }: ShellOptions,
): Promise<void> {
  const interactive = input.isTTY === true;
  const lines = createInterface({
    input,
    signal,
    ...(interactive && { output: process.stderr, prompt: "cypher> " }),
    terminal: interactive,
  });
  const session = driver.session({ database, defaultAccessMode: write ? neo4j.session.WRITE : neo4j.session.READ });
  if (interactive) notify(write ? "Statements may change the graph." : "Reading only; --write allows changes.");
  try {
    lines.prompt();
    let statement = "";
    for await (const line of lines) {
      statement += `${line}\n`;
      if (/;\s*$/.test(line)) {
        const ran = await runStatement(session, statement, output, notify);
        if (!ran && !interactive) return void (process.exitCode = 2);
        statement = "";
      }
      if (interactive && statement.trim() === "") lines.prompt();
    }
    if (statement.trim() !== "" && !(await runStatement(session, statement, output, notify))) process.exitCode = 2;
  } finally {
    lines.close();
    await session.close();
  }
}

async function runStatement(
  session: Session,
  statement: string,
  output: Writable,
  notify: (message: string) => void,
): Promise<boolean> {
  try {
    const result = session.run(statement.trim().replace(/;$/, ""));
    let rows = 0;
    for await (const record of result) {
      rows++;
      output.write(`${JSON.stringify(rowToJson(record))}\n`);
    }
    notify(`${rows} ${rows === 1 ? "row" : "rows"}`);
    return true;
  } catch (error) {
    notify(error instanceof Error ? error.message : String(error));
    return false;
  }
}
