import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { NOUNS } from "../../grammar/words/isNoun";

/** "theo báo cáo của A | tại buổi làm việc với B": who tells it to those who came. */
export function speaksThere({ chunks, document: { tokens } }: Scene, index: number): boolean {
  const { end } = chunks[index]!;
  return THERE.has(tokens[end]?.key ?? "") && NOUNS.has(tokens[end + 1]?.key ?? "");
}

const THERE = keySet(["tại", "trong"]);
