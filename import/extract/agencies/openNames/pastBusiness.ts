import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import { endsBusiness } from "../endsBusiness";
import { bodyStart } from "./bodyStart";
import { CREDITS } from "./CREDITS";
import { DEEDS } from "./DEEDS";
import { startsPlace } from "./startsPlace";
import { whoSpeaks } from "./whoSpeaks";

/** Syllables in small letters between a company's line of business and its proper name. */
const MAX_TRADE = 6;

/** "Công ty Đầu tư và Xây dựng | điện Hoa Sim": past the rest of its line of business and the proper name behind that; `end` where none follows. */
export function pastBusiness(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  let at = end;
  while (at - end < MAX_TRADE && tokens[at]?.kind === "word" && !tokens[at]!.capital && tokens[at]!.key !== "&") {
    if (tokens[at]!.sentence !== tokens[end - 1]!.sentence) return end;
    if (endsBusiness(tokens[at]!) || DEEDS.has(tokens[at]!.key) || whoSpeaks(tokens, at)) return end;
    if (bodyStart(tokens, at, lexicon) || lexicon.titles.longest(tokens, at)) return end;
    at++;
  }
  if (at === end || !isOwnName(tokens, at, lexicon) || tokens[at]!.sentence !== tokens[end - 1]!.sentence) return end;
  while (tokens[at]?.sentence === tokens[end]!.sentence && (isOwnName(tokens, at, lexicon) || isLastOf(tokens, at)))
    at++;
  return at;
}

/** "điện Long | Hội (Hà Nội)": no name goes on behind the word. */
function isLastOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && /^[(,.;]$/u.test(tokens[at + 1]?.text ?? "");
}

/** A word in capitals that begins no body, no place and no office. */
function isOwnName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.kind !== "word" || !tokens[at]!.capital || CREDITS.has(tokens[at]!.key)) return false;
  return !bodyStart(tokens, at, lexicon) && !lexicon.titles.longest(tokens, at) && !startsPlace(tokens, at, lexicon);
}
