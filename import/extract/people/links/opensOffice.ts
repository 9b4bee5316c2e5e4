import type { Chunk } from "../../Chunk";
import { keyOfForm, keySet } from "../../text/keySet";
import type { Token } from "../../text/Token";
import { joint } from "./joint";

/** As printed: its key is that of any connecting sign. */
export const AND = "và";

/** Signs and words that may join a person with a position. */
const OPENS = keySet([
  ",",
  "-",
  "(",
  "là",
  ":",
  "hiện là",
  "nguyên là",
  "từng là",
  "vốn là",
  "khi ấy là",
  "khi đó là",
  "lúc đó là",
  "giữ chức",
  "giữ chức vụ",
  "làm",
  "làm tân",
  "là tân",
  "về làm",
  "trở thành",
  "vừa trở thành",
  "được bầu làm",
  "được bầu giữ chức",
  "được bầu giữ chức vụ",
  "được bổ nhiệm làm",
  "được bổ nhiệm giữ chức",
  "được bổ nhiệm giữ chức vụ",
]);

/** "ông A - giáo viên | kiêm | Trưởng ban B": before it stands what he also is, which is no office. */
const ALSO_IS = new RegExp(
  `^(?:,|\\(|${keyOfForm("-")}|${keyOfForm("là")}) (?:\\p{L}+ ){1,4}${keyOfForm("kiêm")}$`,
  "u",
);

/** Whether a position is told of the person, or goes with the position, before it: "ông A, | Giám đốc Sở B". */
export function opensOffice(tokens: readonly Token[], chunks: readonly Chunk[], left: number, right: number): boolean {
  const between = joint(tokens, chunks, left, right);
  if (between === null) return false;
  const from = chunks[left]!.end;
  const end = chunks[right]!.first;
  if (from === end) return chunks[left]!.kind === "person";
  // "và" and a dash are one key: "ông A và Bộ trưởng Y tế" are two.
  if (tokens.slice(from, end).some(({ text }) => text === AND)) return false;
  if (between === "" || ALSO_IS.test(between)) return true;
  return OPENS.has(between) || (between.startsWith(", ") && OPENS.has(between.slice(2)));
}
