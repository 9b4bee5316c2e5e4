import { keySet } from "../text/keySet";
import { keysOf } from "../text/keysOf";
import type { Token } from "../text/Token";

const OCEAN = keySet(["thái bình dương", "ấn độ dương"]);
const STARTS = new Set([...OCEAN].map((name) => name.split(" ")[0]!));
const WORDS = 3;

/**
 * Whether the word at `at` belongs to the name of an ocean, which is spelled like a person's and has that of a province or a country in it:
 * "Thái | Bình Dương".
 */
export function isSea(tokens: readonly Token[], at: number): boolean {
  return beginsSea(tokens, at) || beginsSea(tokens, at - 1);
}

function beginsSea(tokens: readonly Token[], at: number): boolean {
  if (!STARTS.has(tokens[at]?.key ?? "") || !tokens[at + WORDS - 1]?.capital) return false;
  return OCEAN.has(keysOf(tokens, at, at + WORDS));
}
