import type { Scene } from "../Scene";
import { datesOf } from "./datesOf";
import type { Draft } from "./Draft";
import { findTriggers } from "./findTriggers";
import { readFrame } from "./frames";
import { readLine } from "./lines";
import { mergeSame } from "./mergeSame";
import { isVisit } from "./isVisit";
import { statusOf } from "./statusOf";
import type { VisitLexicon } from "./VisitLexicon";

/** How many sentences after a visit a list of who was there may still belong to it. */
const LIST_REACH = 6;

/** The visits that the article tells of. */
export function readVisits(scene: Scene, lexicon: VisitLexicon): Draft[] {
  const drafts: Draft[] = [];
  let current: Draft | null = null;
  for (let sentence = 0; sentence < scene.document.sentences.length; sentence++) {
    const { kind } = scene.document.lines[scene.document.tokens[scene.document.sentences[sentence]![0]]!.line]!;
    if (kind === "caption") continue;
    if (current && sentence - current.sentence <= LIST_REACH && readLine(scene, lexicon, sentence, current)) continue;
    const triggers = findTriggers(scene, sentence, lexicon);
    for (let which = 0; which < triggers.length; which++) {
      const draft = readFrame(scene, lexicon, triggers, which, sentence, current);
      if (!draft) continue;
      draft.status = statusOf(scene, lexicon, draft);
      Object.assign(draft, datesOf(scene, draft, triggers[which]!));
      if (!isVisit(draft)) continue;
      drafts.push(draft);
      if (kind !== "title") current = draft;
    }
  }
  return mergeSame(drafts);
}
