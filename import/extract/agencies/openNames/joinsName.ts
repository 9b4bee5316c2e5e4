import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import { isDash } from "../../text/isDash";
import { keySet } from "../../text/keySet";
import type { Token } from "../../text/Token";
import { formKeys } from "../../text/tokenise";
import { isAcronym } from "../isAcronym";
import { SEVERAL } from "../SEVERAL";
import { bodyStart } from "./bodyStart";
import { endsInProperName } from "./endsInProperName";
import { endsInWord } from "./endsInWord";
import { isWord } from "./isWord";

/** "Viện Ngân hàng - | tài chính": behind a connecting sign too a field goes on with a name that tells one. */
export function joinsField(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.sentence !== tokens[at - 1]!.sentence || !lexicon.nameNouns.longest(tokens, at)?.value.joined)
    return false;
  return endsInWord(tokens, at - 1, lexicon);
}

/**
 * After a connecting sign the name goes on with a capital, unless another agency or title begins there; with a small letter
 * only after "và" or a sign without spaces, and after a comma only as known names do.
 */
export function joinsName(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const sign = tokens[at - 1]!;
  if (!token || !isWord(token) || token.sentence !== sign.sentence) return false;
  if (lexicon.titles.longest(tokens, at) || lexicon.honorifics.longest(tokens, at)) return false;
  if (bodyStart(tokens, at, lexicon)) return false;
  if (token.key === BRANCH && tokens[at + 1]?.key === BRANCH_END) return false;
  if (isZone(tokens, at)) return false;
  if (SEVERAL.has(token.key) && !token.capital) return false;
  // "Đại học A và Lào": another party.
  if (sign.kind === "word" && matchCountry(tokens, at, lexicon)) return false;
  if (sign.text !== "," && token.capital)
    return sign.kind !== "word" || !endsInProperName(tokens, at - 1, from, lexicon);
  if (isAcronym(tokens[at - 2]!.text)) return false;
  const known = lexicon.nameBigrams.has(`${sign.key} ${token.key}`);
  if (sign.kind === "word") return known && !endsInProperName(tokens, at - 1, from, lexicon);
  if (token.start === sign.end) return known;
  return known && lexicon.nameBigrams.has(`${tokens[at - 2]!.key} ${sign.key}`);
}

/** "Công ty A và | Chi nhánh …". */
const [BRANCH, BRANCH_END] = formKeys("chi nhánh");

/** Where a company may be, behind a sign, and behind a dash alone. */
const ZONES = {
  sign: keySet(["kcn", "khu công nghiệp", "kkt", "khu kinh tế"]),
  dash: keySet(["cụm công nghiệp", "khu chế xuất"]),
};

/** "Công ty A - | Khu công nghiệp B": where it is. */
function isZone(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1]!;
  const { key } = tokens[at]!;
  const whole = `${key} ${tokens[at + 1]?.key} ${tokens[at + 2]?.key}`;
  return (
    sign.kind === "sign" && (ZONES.sign.has(key) || ZONES.sign.has(whole) || (isDash(sign) && ZONES.dash.has(whole)))
  );
}
