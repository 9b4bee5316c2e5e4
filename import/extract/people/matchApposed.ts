import type { Lexicon } from "../lexicon/Lexicon";
import type { TitleEntry } from "../lexicon/TitleEntry";
import { APPOSITION } from "../text/functionWords";
import { isDash } from "../text/isDash";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { isForeignName } from "./isForeignName";
import { matchName, PARTICLES, type NameMatch } from "./matchName";
import { matchPosition } from "./matchPosition";
import { tellsBody } from "./Position";
import { isOfState } from "./stateOffice";

/** Before the name of a place: "ở Buenos Aires, Tổng thống Pháp nói …". */
const BEFORE_PLACES = keySet("tại ở đến tới từ sang vào về phố bang đô vùng đảo quận".split(" "));
/** No name is longer, with its signs. */
const MAX_WORDS = 14;
/** Words that begin a sentence, and no name. */
const OPENS_SENTENCE = keySet("theo trong khi sau con em anh hai ba ai hay nay qua do".split(" "));

/**
 * A foreigner's name that nothing introduces and whose office stands behind it: "… Theo | Adam Miller, giám đốc Trung tâm A, …". Null
 * where that office is the next one's: "New York, Tổng thống Mỹ B".
 */
export function matchApposed(tokens: readonly Token[], at: number, lexicon: Lexicon): NameMatch | null {
  if (OPENS_SENTENCE.has(tokens[at]!.key) || BEFORE_PLACES.has(tokens[at - 1]?.key ?? "")) return null;
  // Asked at every capital: the sign behind the capitals, which most lack, is looked for before anything is matched.
  let close = at + 1;
  const most = Math.min(at + MAX_WORDS, tokens.length);
  while (close < most && tokens[close]!.sentence === tokens[at]!.sentence && goesOn(tokens[close]!)) close++;
  const alone = close === at + 1 && !isDash(tokens[close]);
  if (alone || !APPOSITION.has(tokens[close]?.text ?? "") || !isForeignName(tokens[at]!.text)) return null;
  const name = matchName(tokens, at, lexicon, true);
  if (!name || name.vietnamese || name.end - at < 2 || !isForeignName(name.name)) return null;
  if (lexicon.foreignRegions.longest(tokens, at)?.end === name.end) return null;
  const sign = tokens[name.end];
  if (sign?.sentence !== tokens[at]!.sentence || !APPOSITION.has(sign.text) || !tokens[name.end + 1]) return null;
  const office = matchPosition(tokens, name.end + 1, lexicon);
  if (!office || !(tellsBody(office) || isWhole(tokens[office.end], office.entry))) return null;
  const next = office.end < tokens.length ? matchName(tokens, office.end, lexicon, true) : null;
  return next && tokens[office.end]!.sentence === sign.sentence ? null : name;
}

/** Within a foreign name: "Curtis S. Chin", "J. O'Shaughnessy", "Muhammad bin Salman". */
const WITHIN = new Set([".", "'", "’", ...PARTICLES]);

function goesOn({ capital, text }: Token): boolean {
  return capital || WITHIN.has(text);
}

/** What goes on behind an office that is told without its body. */
const GOES_ON = keySet([",", ")", ".", ";", "kiêm", "của", "cho"]);

/** "(Adam Miller, phó chủ tịch)": but for those of states, which are told of without any name. */
function isWhole(next: Token | undefined, entry: TitleEntry): boolean {
  return !isOfState(entry) && (next === undefined || GOES_ON.has(next.key));
}
