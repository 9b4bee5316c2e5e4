import type { Scene } from "../Scene";
import type { VisitLexicon } from "./model/VisitLexicon";

const MAX_WORDS = 8;

/** The facilities that a sentence names as seen or inspected: "Trung tâm dữ liệu tỉnh B", "Khu công nghiệp C". */
export function placesOf(scene: Scene, lexicon: VisitLexicon, from: number, to: number): string[] {
  const places: string[] = [];
  for (let at = from; at < to;) {
    const match =
      scene.document.tokens[at]!.capital && !scene.inside(at)
        ? lexicon.facilities.longest(scene.document.tokens, at)
        : null;
    const end = match && nameEnd(scene, match.end, to);
    if (match && end && end > match.end) places.push(`${match.value}${rest(scene, match.end, end)}`);
    at = end ?? at + 1;
  }
  return places;
}

/** The name goes on with capitals, numbers and places: what stands right behind the kind of facility. */
function nameEnd(scene: Scene, from: number, to: number): number {
  const { tokens } = scene.document;
  let at = from;
  while (at < to && at - from < MAX_WORDS) {
    const chunk = scene.chunkAt(at);
    if (chunk?.kind === "place") at = chunk.end;
    else if (chunk === undefined && (tokens[at]!.capital || tokens[at]!.kind === "number")) at++;
    else break;
  }
  return at;
}

function rest(scene: Scene, from: number, end: number): string {
  const { tokens } = scene.document;
  return scene.document.text.slice(tokens[from - 1]!.end, tokens[end - 1]!.end);
}
