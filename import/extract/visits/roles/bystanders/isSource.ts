import type { Scene } from "../../../Scene";
import { OF } from "../../../text/functionWords";
import { keyOfForm, keySet } from "../../../text/keySet";
import { FROM } from "../../grammar/words/functionWords";

/** "báo cáo | Bộ trưởng A": to whom it is. */
const REPORT = keyOfForm("báo cáo");
const ACCORDING = keyOfForm("theo");
/** What has the word for "of" before whoever came, or whoever invited. */
const NO_SOURCE = keySet("mời đoàn chân dõi gót đuổi".split(" "));
/** Words of what someone told or decided: "theo thông tin từ", "theo kế hoạch kiểm tra năm của". */
const MAX_SOURCE = 7;

/** "theo thông báo của | Bộ A", "theo yêu cầu của B": who told of it, or wanted it. */
export function isSource({ document: { tokens } }: Scene, first: number): boolean {
  const { key, sentence } = tokens[first - 1] ?? {};
  if (sentence !== tokens[first]!.sentence) return false;
  if (`${tokens[first - 2]?.key} ${key}` === REPORT) return true;
  if (key !== OF && key !== FROM) return false;
  let at = first - 2;
  while (at > 0 && first - at <= MAX_SOURCE && tokens[at]!.kind === "word" && tokens[at]!.key !== ACCORDING) {
    if (NO_SOURCE.has(tokens[at]!.key)) return false;
    at--;
  }
  const word = tokens[at];
  return word?.key === ACCORDING && word.sentence === sentence && !NO_SOURCE.has(tokens[at + 1]!.key);
}
