import type { Lexicon } from "../../lexicon/Lexicon";
import { keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import type { Token } from "../../text/Token";
import { endsName } from "./endsName";
import { readOn, type NameSoFar } from "./readOn";
import { whoSpeaks } from "./whoSpeaks";

const MAX_WORDS = 18;

/** What a body does; a name may begin with it: "Trung tâm | phối hợp tìm kiếm". */
const ACTS = keySet([
  "giao lưu",
  "trao đổi",
  "tổ chức",
  "phối hợp",
  "tiếp đón",
  "làm việc",
  "tham gia",
  "tham dự",
  "chỉ đạo",
  "chính thức",
]);

/** "Ban Chỉ đạo Trung ương | về …", "Công ty Hiệp Phúc | và không …": words that end no name. */
const NEVER_LAST = keySet("về các những và không của cho với".split(" "));

/** Where the words end, from `start` on, that go on with the name which begins at `from`, behind the word `head`. */
export function runEnd(tokens: readonly Token[], from: number, start: number, lexicon: Lexicon, head: string): number {
  const { sentence, capital } = tokens[from]!;
  const name: NameSoFar = { tokens, lexicon, from, descriptive: !capital, at: start, end: start, last: head };
  while (name.at < tokens.length && name.at - from < MAX_WORDS && tokens[name.at]!.sentence === sentence)
    if (isOver(name, head) || !readOn(name)) break;
  let { end } = name;
  while (end > from + 1 && isLoose(tokens[end - 1]!) && !isWordAt(tokens, end, lexicon)) end--;
  return end;
}

/** Whether something else begins at the next token. */
function isOver({ tokens, lexicon, from, at }: NameSoFar, head: string): boolean {
  if ((at > from && endsName(tokens, at, lexicon, head)) || whoSpeaks(tokens, at)) return true;
  return at > from && !tokens[at]!.capital && ACTS.has(pairAt(tokens, at));
}

function isLoose({ kind, capital, key }: Token): boolean {
  return kind === "word" && !capital && NEVER_LAST.has(key);
}

/** "hàng không", though "không" ends no name otherwise. */
function isWordAt(tokens: readonly Token[], end: number, { compounds }: Lexicon): boolean {
  return compounds.has(pairAt(tokens, end - 2));
}
