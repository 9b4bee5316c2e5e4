import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";
import { FROM } from "../words/functionWords";
import { reportsAt } from "./reportsAt";
import { saidThere } from "./saidThere";

/** What opens a clause that tells of another time. */
const OTHER_TIME = keySet(["trước khi", "sau khi"]);

/** After the last word of reporting: "Ông A cho biết, | đoàn công tác …", or past what came first: "Trước khi gặp A, | ông B …". */
export function clauseStart(scene: Scene, start: number, trigger: number): number {
  for (let at = trigger - 1; at > start; at--)
    if (reportsAt(scene, at) && !saidThere(scene, at + 1, trigger) && !isHeadline(scene, at, trigger))
      return afterSource(scene, at, trigger);
  const { tokens } = scene.document;
  const opens = pairAt(tokens, start);
  return OTHER_TIME.has(opens) ? (commaBetween(scene, start, trigger) ?? start) : start;
}

/** "Đoàn công tác tỉnh A: | Thăm tỉnh B": whom a headline is about. */
function isHeadline({ document: { tokens } }: Scene, at: number, trigger: number): boolean {
  return tokens[at]!.text === ":" && at === trigger - 1 && tokens[trigger]!.capital;
}

/** "tin từ Sở A, | đoàn …": past the source that the word of reporting names. */
function afterSource(scene: Scene, at: number, trigger: number): number {
  const sourced = scene.document.tokens[at]!.key === FROM;
  return (sourced ? commaBetween(scene, at, trigger) : null) ?? at + 1;
}

/** Past the first comma between two tokens; null where there is none. */
function commaBetween(scene: Scene, from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++)
    if (scene.document.tokens[at]!.key === "," && !scene.inside(at)) return at + 1;
  return null;
}
