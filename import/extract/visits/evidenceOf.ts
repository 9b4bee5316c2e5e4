import type { Scene } from "../Scene";
import type { Clause } from "./Clause";
import type { Draft } from "./Draft";
import type { Trigger } from "./Trigger";

/** The passage that states the visit: from its day or its first party to its last, within the sentence. */
export function evidenceOf(
  scene: Scene,
  draft: Draft,
  clause: Clause,
  trigger: Trigger,
): Pick<Draft, "first" | "last"> {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[draft.sentence]!;
  const parties = [...clause.subject, ...clause.object, ...clause.where, ...clause.comers, ...clause.receivers].map(
    (index) => scene.chunks[index]!,
  );
  let first = Math.min(trigger.first, ...parties.map((chunk) => chunk.first));
  let last = Math.max(trigger.end, ...parties.map((chunk) => chunk.end));
  for (const date of scene.dates) {
    if (date.start < tokens[from]!.start || date.end > tokens[to - 1]!.end) continue;
    const begin = tokens.findIndex((token, at) => at >= from && token.end > date.start);
    if (begin < first) first = begin;
    const end = tokens.findIndex((token, at) => at >= begin && token.start >= date.end);
    if (end > last && date.start < tokens[last - 1]!.end + 25) last = end;
  }
  while (
    last < to &&
    tokens[last]!.start === tokens[last - 1]!.end &&
    (tokens[last]!.text === ")" || tokens[last]!.text === "”")
  )
    last++;
  return { first, last };
}
