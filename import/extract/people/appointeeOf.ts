import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import { keyOfForm, keySet } from "../text/keySet";
import { keysOf } from "../text/keysOf";
import type { Token } from "../text/Token";

const IS_GIVEN = keyOfForm("được");
/** What stands right before an office that someone is given. */
const TO_HOLD = keySet([
  "làm",
  "giữ chức",
  "giữ chức vụ",
  "giữ chức danh",
  "giữ cương vị",
  "giữ vị trí",
  "vào chức vụ",
  "vào vị trí",
  "đảm nhiệm chức vụ",
  "đảm nhận chức vụ",
  "trở lại làm",
]);
const MAX_WORDS = 4;
/** Tokens from the name to the office that its bearer is given. */
const MAX_BETWEEN = 40;
/** What nobody has been given yet. */
const NOT_YET = keySet(["không", "chưa", "nếu", "đề", "xin", "giới", "khi"]);
/** Last words of the verbs for giving an office: "bổ | nhiệm", "phân | công", "chỉ | định". */
const GIVES = keySet(["bầu", "nhiệm", "công", "cử", "động", "định", "chuyển", "chọn", "chuẩn"]);
/** Tokens from "được" to the office. */
const MAX_GIVEN = 20;

/**
 * "Ông A, Phó Giám đốc Sở X, được Ban Thường vụ Tỉnh ủy phân công giữ chức | Bí thư Huyện ủy Y": whose an office is that is told behind the
 * body which gave it.
 */
export function appointeeOf(chunks: readonly Chunk[], office: number, tokens: readonly Token[]): number | null {
  const { first } = chunks[office]!;
  const { sentence } = tokens[first]!;
  if (!isToHold(tokens, first)) return null;
  for (let index = office - 1; index >= 0; index--) {
    const chunk = chunks[index]!;
    if (tokens[chunk.first]!.sentence !== sentence || first - chunk.end > MAX_BETWEEN) return null;
    if (!isName(chunk)) continue;
    const between = tokens.slice(chunk.end, first);
    return isGiven(between) && !between.some(({ key }) => NOT_YET.has(key)) ? index : null;
  }
  return null;
}

function isToHold(tokens: readonly Token[], first: number): boolean {
  for (let words = 1; words <= MAX_WORDS; words++) {
    if (TO_HOLD.has(keysOf(tokens, Math.max(0, first - words), first))) return true;
  }
  return false;
}

/** Whether one "được" alone stands between, with a verb for giving behind it. */
function isGiven(between: readonly Token[]): boolean {
  const at = between.findIndex(({ key }) => key === IS_GIVEN);
  const given = between.slice(at + 1);
  return (
    at !== -1 &&
    given.length <= MAX_GIVEN &&
    given.some(({ key }) => GIVES.has(key)) &&
    given.every(({ key }) => key !== IS_GIVEN)
  );
}
