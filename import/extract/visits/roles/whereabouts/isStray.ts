import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import type { Clause } from "../../model/Clause";

/** Before a country that is gone to, or one of several. */
const REACHES = keySet("& , : ( với gồm như thăm thức nghị việc đến tới sang về ở tại nước".split(" "));
/** Before a country that only tells whose something is, or what happened there. */
const RELATES = keySet("của bị giữa từ cho tàu do về ,".split(" "));
/** Words of an office or a body that no table lists, between its beginning and its country. */
const REST_OF_NAME = 6;

/** "thăm B, nơi bị | nước A chiếm", "thăm công ty C của | nước A": where whom the visit is to has been named, a country of another word. */
export function isStray(scene: Scene, { object, where, receivers }: Clause, { kind, first }: Chunk): boolean {
  const last = [...object, ...where, ...receivers].at(-1);
  if (kind !== "country" || last === undefined) return false;
  const { tokens } = scene.document;
  if (REACHES.has(tokens[first - 1]!.key) || scene.inside(first - 1)) return false;
  const between = tokens.slice(scene.chunks[last]!.end, first);
  return between.length > REST_OF_NAME || between.some(({ key }) => RELATES.has(key));
}
