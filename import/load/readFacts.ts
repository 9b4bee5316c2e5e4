import { wordIssues } from "../../src/shared/wordIssues";
import { byteLines, type ByteLine } from "../read/byteLines";
import { rejection, type Rejection } from "../read/Rejection";
import { Facts } from "../facts";
import type { FactsItem } from "./loadFacts";

/** The longest line of facts, in bytes: facts quote their article, and an article has at most a few megabytes. */
const MAX_LINE = 64 * 1024 * 1024;

/** Facts as JSON lines, checked; `onRejected` is given each line that is no facts, with its number. Blank lines don't count. */
export async function* readFacts(
  source: AsyncIterable<Buffer>,
  path: string,
  onRejected: (rejection: Rejection) => Promise<void>,
): AsyncGenerator<FactsItem> {
  for await (const line of byteLines(source, MAX_LINE)) {
    const parsed = parseLine(line, path);
    if (parsed === null) continue;
    if ("facts" in parsed) yield { facts: parsed.facts, text: null };
    else await onRejected(parsed.rejected);
  }
}

function parseLine({ bytes, ...place }: ByteLine, path: string): { facts: Facts } | { rejected: Rejection } | null {
  const refuse = (code: "TOO_LARGE" | "JSON_INVALID" | "FACTS_INVALID", reason: string) => ({
    rejected: rejection(code, path, reason, { place, raw: bytes }),
  });
  if (!bytes) return refuse("TOO_LARGE", `the line has ${place.length} bytes, the limit is ${MAX_LINE}`);
  const text = bytes.toString("utf8");
  if (text.trim() === "") return null;
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refuse("JSON_INVALID", `it is not JSON: ${(error as Error).message}`);
  }
  const checked = Facts.safeParse(value);
  if (checked.success) return { facts: checked.data };
  return refuse("FACTS_INVALID", wordIssues(checked.error, value, 1));
}
