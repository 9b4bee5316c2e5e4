import type { Scene } from "../Scene";
import type { Draft } from "./Draft";
import { isOfOther } from "./isOfOther";

/** Sentences at the head of an article, its title among them, that tell the day of what it is about. */
const LEAD = 4;

/** The day that the head of the article names together with someone who came; null where it names none. */
export function leadDay(scene: Scene, { visitors, sentence }: Draft): Pick<Draft, "start" | "end"> | null {
  const { tokens, sentences, lines } = scene.document;
  for (const [from, end] of sentences.slice(0, Math.min(sentence, LEAD))) {
    if (lines[tokens[from]!.line]!.kind !== "body") continue;
    const [start, stop] = [tokens[from]!.start, tokens[end - 1]!.end];
    const date = scene.dates.find(
      (each) => each.start >= start && each.start < stop && each.from.day !== undefined && !isOfOther(scene, each),
    );
    if (!date || !namesOneOf(scene, visitors, from, end)) continue;
    return { start: scene.calendar.iso(date.from), end: scene.calendar.iso(date.to) };
  }
  return null;
}

function namesOneOf(scene: Scene, { people }: Draft["visitors"], from: number, end: number): boolean {
  for (let index = scene.chunkFrom(from); scene.chunks[index] && scene.chunks[index]!.first < end; index++) {
    const entry = scene.roster.of(index);
    if (entry && people.has(entry)) return true;
  }
  return false;
}
