import type { Scene } from "../Scene";
import type { Draft } from "./Draft";
import { isOfOther } from "./isOfOther";

/** Sentences at the head of an article, its title among them, that tell the day of what it is about. */
const LEAD = 4;

/** The day that the head of the article names together with someone who came; null where it names none. */
export function leadDay(scene: Scene, { visitors, sentence }: Draft): Pick<Draft, "start" | "end"> | null {
  const { tokens, sentences, lines } = scene.document;
  for (const [index, [from, end]] of sentences.slice(0, Math.min(sentence, LEAD)).entries()) {
    if (lines[tokens[from]!.line]!.kind !== "body") continue;
    const date = scene
      .datesOf(index)
      .find((each) => (each.from.day !== undefined || each.relative !== undefined) && !isOfOther(scene, each));
    if (date && namesOneOf(scene, visitors, from, end)) return scene.calendar.span(date);
  }
  return null;
}

function namesOneOf(scene: Scene, { people }: Draft["visitors"], from: number, end: number): boolean {
  return scene.chunksWithin(from, end).some((index) => {
    const entry = scene.roster.of(index);
    return entry && people.has(entry);
  });
}
