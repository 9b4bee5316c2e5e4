import type { Scene } from "../../../Scene";
import { isDash } from "../../../text/isDash";
import { keySet } from "../../../text/keySet";

/** States by one syllable, as they stand in a pair. */
const SHORT_NAMES = keySet("Mỹ Nga Trung Triều Việt Nhật Hàn Ấn Lào Anh Pháp Đức".split(" "));

/** "hội đàm Mỹ - Triều", "biên giới Việt Nam - Lào": two states between which something is. */
export function isPairOfStates(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const { kind, first, end } = scene.chunks[index]!;
  return (
    kind === "country" &&
    ((isDash(tokens[end]) && isState(scene, end + 1)) || (isDash(tokens[first - 1]) && isState(scene, first - 2)))
  );
}

function isState(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  return scene.chunkAt(at)?.kind === "country" || (token?.capital === true && SHORT_NAMES.has(token.key));
}
