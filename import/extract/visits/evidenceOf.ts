import { lowerBound } from "../lowerBound";
import type { Scene } from "../Scene";
import type { Clause } from "./model/Clause";
import type { Draft } from "./model/Draft";
import type { Trigger } from "./model/Trigger";

/** Words of what is seen where no name says it: "thăm | một nhà máy quốc phòng". */
const SEEN_WORDS = 8;

/** The passage that states the visit: from its day or its first party to its last, within the sentence. */
export function evidenceOf(
  scene: Scene,
  draft: Draft,
  clause: Clause,
  trigger: Trigger,
): Pick<Draft, "first" | "last"> {
  const { tokens, sentences } = scene.document;
  const [, to] = sentences[draft.sentence]!;
  const parties = [...clause.subject, ...clause.object, ...clause.where, ...clause.comers, ...clause.receivers].map(
    (index) => scene.chunks[index]!,
  );
  let first = Math.min(trigger.first, ...parties.map((chunk) => chunk.first));
  let last = Math.max(trigger.end, ...parties.map((chunk) => chunk.end));
  if (draft.within && last === trigger.end)
    while (last < to - 1 && last - trigger.end < SEEN_WORDS && tokens[last]!.kind !== "sign") last++;
  for (const date of scene.datesOf(draft.sentence)) {
    if (date.end > tokens[to - 1]!.end) continue;
    const begin = lowerBound(tokens, date.start + 1, (token) => token.end);
    if (begin < first) first = begin;
    const end = lowerBound(tokens, date.end, (token) => token.start);
    if (end < tokens.length && end > last && date.start < tokens[last - 1]!.end + 25) last = end;
  }
  while (
    last < to &&
    tokens[last]!.start === tokens[last - 1]!.end &&
    (tokens[last]!.text === ")" || tokens[last]!.text === "”")
  )
    last++;
  return { first, last };
}
