import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";

const GOES = keySet("đến tới về xuống lên vào".split(" "));
/** "lên án", "về việc", "vào cuộc": nobody goes. */
const IDIOMS = keySet("án tiếng việc vấn kế cuộc tay".split(" "));
/** Tokens between the going and what is done there: "đã | đến gia đình các nạn nhân thăm hỏi". */
const REACH = 8;

/** Where the verb of going stands that comes before a trigger, or that it begins with; null where nobody is told to go. */
export function setsOut(scene: Scene, trigger: number): number | null {
  const { tokens } = scene.document;
  for (let at = trigger; at > 0 && trigger - at <= REACH && tokens[at]!.kind === "word"; at--)
    if (GOES.has(tokens[at]!.key) && !scene.inside(at)) return IDIOMS.has(tokens[at + 1]?.key ?? "") ? null : at;
  return null;
}
