import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import type { Trigger } from "../../model/Trigger";
import { chainBefore } from "../chains/chainBefore";
import { isActor } from "../chains/isActor";
import { reportsAt } from "./reportsAt";

/** What stands before the subject of a further clause. */
const OPENS_CLAUSE = keySet([",", "&", "còn", "rồi", "sau đó", "đó"]);

/** Where the clause of a trigger begins: at the name that is its subject, after a semicolon, else at the trigger itself. */
export function ownStart(scene: Scene, triggers: readonly Trigger[], which: number): number {
  const { tokens } = scene.document;
  const after = triggers[which - 1]!.end;
  const { first } = triggers[which]!;
  for (let at = first - 1; at >= after; at--)
    if (reportsAt(scene, at) && (tokens[at]!.text === ";" || namesOther(scene, at + 1, first))) return at + 1;
  const [subject] = chainBefore(scene, after, first);
  if (subject === undefined) return first;
  const start = scene.chunks[subject]!.first;
  return start > after + 1 && OPENS_CLAUSE.has(tokens[start - 1]!.key) ? start : first;
}

/** "ông A cho biết, ngày 3/11 | Bộ B đã kiểm tra …": what was said has a subject of its own. */
function namesOther(scene: Scene, from: number, end: number): boolean {
  const last = scene.chunksWithin(from, end).at(-1);
  return last !== undefined && isActor(scene.chunks[last]!);
}
