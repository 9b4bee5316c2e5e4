import type { Scene } from "../../../Scene";
import { PRONOUNS } from "../../../text/functionWords";
import { keyOfForm, keySet } from "../../../text/keySet";
import type { Trigger } from "../../model/Trigger";
import { BEFORE, WHEN } from "../words/functionWords";

/** The word that opens the phrase of a trigger. */
export interface Opening {
  /** How the phrase stands to the rest of its sentence: as that during which, before or after which it was. */
  readonly time: "during" | "before" | "after";
  readonly at: number;
}

const DURING = keySet(["trong", "tại", "nhân", "khi", "lúc"]);
const AFTER = keyOfForm("sau");
const SINCE = keySet(["từ", "kể"]);
/** Between the opening word and the verb or the name of the visit, besides whoever goes. */
const BETWEEN = keySet(
  "đã đang sẽ vừa có ở kết thúc hoàn tất thực hiện bắt đầu thềm dịp khuôn khổ ngày lên đường tiếp tục khởi hành".split(
    " ",
  ),
);
/** Tokens before a trigger among which the opening word stands. */
const REACH = 12;

/** What opens the phrase of a trigger: "nói | khi ông đang | thăm A", "trước khi ông B | thăm A"; null where nothing does. */
export function opensWith(scene: Scene, { first }: Trigger): Opening | null {
  const { tokens } = scene.document;
  const { sentence } = tokens[first]!;
  for (let at = first - 1; at >= 0 && at >= first - REACH && tokens[at]!.sentence === sentence; at--) {
    const { key } = tokens[at]!;
    const chunk = scene.chunkAt(at);
    if (chunk) at = chunk.first;
    else if (key === BEFORE) return { time: "before", at };
    else if (key === AFTER) return { time: "after", at };
    else if (DURING.has(key)) {
      const before = key === WHEN ? (tokens[at - 1]?.key ?? "") : "";
      if (SINCE.has(before)) return null;
      if (before !== BEFORE && before !== AFTER) return { time: "during", at };
    } else if (!BETWEEN.has(key) && !PRONOUNS.has(key)) return null;
  }
  return null;
}
