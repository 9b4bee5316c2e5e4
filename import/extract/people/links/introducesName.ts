import { skipAbbreviation } from "../../agencies/skipAbbreviation";
import type { Chunk } from "../../Chunk";
import { isName } from "../../isName";
import { OF } from "../../text/functionWords";
import { isDash } from "../../text/isDash";
import { keySet } from "../../text/keySet";
import { keysOf } from "../../text/keysOf";
import type { Token } from "../../text/Token";
import { isForeignSpelling } from "../isForeignSpelling";
import { withoutTerm } from "../predecessors";
import { inOneSentence } from "./inOneSentence";
import { isComplete } from "./isComplete";
import { isToldOfSeveral } from "./isToldOfSeveral";
import { MAX_BETWEEN } from "./joint";

const IS = "là";
/** "3 Phó Chủ tịch | gồm các | ông A, B và C". */
const LISTS = keySet(["là", "gồm", "gồm các", "là các", "gồm:", "là:", "gồm có", "gồm có các"]);
/** "Chủ tịch nước | khi đó | A B": what may stand between an office that was someone's and the name. */
const THEN = keySet(["khi đó", "khi ấy", "lúc đó", "lúc ấy", "bấy giờ", "lúc bấy giờ", "đương nhiệm", "tiền nhiệm"]);

/** Nothing, or a comma, a dash or "là", stands between a title and the name it introduces. */
export function introducesName(
  tokens: readonly Token[],
  chunks: readonly Chunk[],
  left: number,
  right: number,
): boolean {
  const from = skipAbbreviation(tokens, chunks[left]!.end);
  const end = chunks[right]!.first;
  if (!inOneSentence(tokens, chunks, left, right)) return false;
  if (end - from > 0 && end - from <= MAX_BETWEEN && isToldOfSeveral(tokens, chunks[left]!))
    if (LISTS.has(withoutTerm(keysOf(tokens, from, end)))) return true;
  if (from === end || THEN.has(keysOf(tokens, from, end))) return true;
  if (end - from !== 1) return false;
  const sign = tokens[from]!.text;
  // "họ hàng của Tổng thống A là ông B"
  if (sign === IS && tokens[chunks[left]!.first - 1]?.key === OF) return false;
  if (sign === "," && isOfOtherState(chunks[left]!, chunks[right]!)) return false;
  return isDash(tokens[from]) || sign === ":" || ((sign === "," || sign === IS) && isComplete(chunks[left]!));
}

/** States whose people have names in Vietnamese reading. */
const SINIC: ReadonlySet<string> = new Set([
  "Trung Quốc",
  "Đài Loan",
  "Hồng Kông",
  "Singapore",
  "Hàn Quốc",
  "Triều Tiên",
]);

/** "về cuộc bầu cử Tổng thống Mỹ, | ông Lê Văn A nói …": a Vietnamese speaks of the office. */
function isOfOtherState(office: Chunk, person: Chunk): boolean {
  if (office.kind !== "position" || !isName(person) || isForeignSpelling(person.person.name)) return false;
  const country = office.position.country ?? office.position.agency?.country;
  return !!country && !SINIC.has(country);
}
