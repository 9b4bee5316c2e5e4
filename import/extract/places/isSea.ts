import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";

const OCEAN = keySet(["thái bình dương", "ấn độ dương"]);
const WORDS = 3;

/**
 * Whether the word at `at` belongs to the name of an ocean, which is spelled like a person's and has that of a province or a country in it:
 * "Thái | Bình Dương".
 */
export function isSea(tokens: readonly Token[], at: number): boolean {
  return beginsSea(tokens, at) || beginsSea(tokens, at - 1);
}

function beginsSea(tokens: readonly Token[], at: number): boolean {
  if (!tokens[at + WORDS - 1]?.capital) return false;
  const keys = tokens.slice(at, at + WORDS).map(({ key }) => key);
  return OCEAN.has(keys.join(" "));
}
