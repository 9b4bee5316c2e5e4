import type { AgencyHead } from "../lexicon/AgencyHead";
import type { Lexicon } from "../lexicon/Lexicon";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { endsBusiness } from "./endsBusiness";
import { SEVERAL } from "./SEVERAL";

const MAX_WORDS = 7;
const JOINS = keySet(["của", "thuộc"]);
/** What is no name of a part, whatever follows: "phòng | chức năng Công an A". */
const NO_FIELD = keySet("trực điều trị sẽ các và hay riêng ban bị khi ai này nhà nào một kỳ chức".split(" "));
/** Rooms, what is no part, and parts of which a body has several. */
const NO_PART = keySet(
  "khám chống cháy họp chờ ngừa thủ vệ bệnh dịch sinh hộ dại nghiệp giao ban chuyên"
    .split(" ")
    .map((word) => `phòng ${word}`),
);

/**
 * "khoa | hồi sức cấp cứu | Bệnh viện A", "phòng | đào tạo | của Trường B": a part whose name is in small letters ends where the body begins
 * that it is a part of; `from` where none does.
 */
export function smallPartEnd(
  tokens: readonly Token[],
  from: number,
  { part, of }: AgencyHead,
  lexicon: Lexicon,
): number {
  const first = tokens[from];
  if (part === "" || of.length === 0 || !isSmall(first) || first.sentence !== tokens[from - 1]!.sentence) return from;
  const begins = `${tokens[from - 1]!.key} ${first.key}`;
  if (NO_FIELD.has(first.key) || NO_PART.has(begins) || lexicon.compounds.has(begins)) return from;
  if (SEVERAL.has(tokens[from - 2]?.key ?? "")) return from;
  for (let at = from; at - from <= MAX_WORDS; at++) {
    const token = tokens[at];
    if (!token || token.sentence !== first.sentence || token.kind !== "word") return from;
    const isJoin = JOINS.has(token.key);
    // "phòng giáo dục huyện và | Sở Giáo dục": two bodies.
    if (token.capital && tokens[at - 1]!.key === "&") return from;
    if (at > from && (isJoin || token.capital))
      return beginsWhole(tokens, isJoin ? at + 1 : at, of, lexicon) ? at : from;
    if (token.capital || endsBusiness(token) || lexicon.titles.longest(tokens, at)) return from;
  }
  return from;
}

function isSmall(token: Token | undefined): token is Token {
  return token?.kind === "word" && !token.capital;
}

/** Whether a body of one of the kinds begins there. */
export function beginsWhole(tokens: readonly Token[], at: number, kinds: readonly string[], lexicon: Lexicon): boolean {
  if (at >= tokens.length) return false;
  const name = lexicon.agencies.longest(tokens, at)?.value.name ?? lexicon.heads.longest(tokens, at)?.value.head;
  return name !== undefined && kinds.some((kind) => name === kind || name.startsWith(`${kind} `));
}
