import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import { endsInWord } from "./endsInWord";

/** "quốc gia" behind any word, "quốc phòng" behind "Nghiên cứu". */
export function endingAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const ending = lexicon.nameEndings.longest(tokens, at);
  if (ending || tokens[at]!.capital) return ending;
  const noun = lexicon.nameNouns.longest(tokens, at);
  return noun && endsInWord(tokens, at, lexicon) ? noun : null;
}
