import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import { SEVERAL } from "../SEVERAL";
import { bodyStart } from "./bodyStart";
import { endsInWord } from "./endsInWord";

/** "viện | Khoa học hình sự": a word in capitals follows, not a proper name, which any school or company of a kind has. */
export function beginsWithWord(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first?.capital || second?.sentence !== tokens[at]!.sentence || SEVERAL.has(tokens[at - 1]?.key ?? ""))
    return false;
  // "Khoa học" does not begin with a faculty, "phòng | Hội đồng" is where that meets.
  if ((bodyStart(tokens, from, lexicon)?.end ?? 0) > from + 1) return false;
  return first.sentence === second.sentence && endsInWord(tokens, from + 2, lexicon);
}
