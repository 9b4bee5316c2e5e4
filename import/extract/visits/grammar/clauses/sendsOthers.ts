import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";

const SIGNS = keySet(["ký quyết định", "cử đoàn", "cử cán bộ", "phân công"]);
/** Words of the longest of them. */
const MAX_WORDS = 3;
const FIRST_WORDS = new Set([...SIGNS].map((phrase) => phrase.split(" ")[0]!));

/** Whether the words at the token say that whoever is named before them sends others. */
export function sendsOthers({ document: { tokens } }: Scene, at: number): boolean {
  if (!FIRST_WORDS.has(tokens[at]?.key ?? "")) return false;
  const keys = tokens.slice(at, at + MAX_WORDS).map(({ key }) => key);
  return keys.some((_, index) => SIGNS.has(keys.slice(0, index + 1).join(" ")));
}
