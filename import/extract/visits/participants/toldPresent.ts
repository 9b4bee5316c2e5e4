import type { RosterEntry } from "../../people/RosterEntry";
import type { Scene } from "../../Scene";
import { isNoun } from "../grammar/words/isNoun";
import { says } from "../grammar/words/says";
import type { Draft } from "../model/Draft";
import type { VisitLexicon } from "../model/VisitLexicon";
import { findTriggers } from "../triggers/findTriggers";

/** The first sentence that names someone and goes on about the visit, or speaks of it before it is told; none that tells of another day. */
export function toldPresent(scene: Scene, lexicon: VisitLexicon, entry: RosterEntry, visit: Draft): number | undefined {
  const { tokens, lines } = scene.document;
  const told = entry.chunks.filter((index) => lines[tokens[scene.chunks[index]!.first]!.line]!.kind !== "title");
  return told
    .map((index) => scene.sentenceOf(index))
    .find(
      (sentence) =>
        (sentence >= visit.sentence || speaksOfVisit(scene, lexicon, sentence)) && !isOtherDay(scene, sentence, visit),
    );
}

/** "Báo cáo với đoàn công tác, ông A …", "Tại buổi làm việc, …", "Cùng dự có …". */
function speaksOfVisit(scene: Scene, lexicon: VisitLexicon, sentence: number): boolean {
  const [from, to] = scene.document.sentences[sentence]!;
  return (
    (["delegation", "attend_line", "phase"] as const).some((role) => says(scene, lexicon, from, to, role)) ||
    findTriggers(scene, sentence, lexicon).some((trigger) => isNoun(scene, trigger))
  );
}

/** "Ngày 17-5, ông A khẳng định …": what is told of another day than that of the visit. */
function isOtherDay(scene: Scene, sentence: number, { start, end }: Draft): boolean {
  const days = scene
    .datesOf(sentence)
    .flatMap((date) => (date.from.day === undefined ? [] : [scene.calendar.span(date)]));
  return days.length > 0 && days.every((day) => apart(day.end, start) || apart(end ?? start, day.start));
}

/** Whether one day is before the other; of days of which only one has a year the year is not asked. */
function apart(first: string | null, second: string | null): boolean {
  if (!first || !second) return false;
  const dated = first.startsWith("--") === second.startsWith("--");
  const [left, right] = dated ? [first, second] : [first.slice(-"MM-DD".length), second.slice(-"MM-DD".length)];
  return left < right;
}
