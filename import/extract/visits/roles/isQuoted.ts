import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { adjoins } from "../grammar/chains/adjoins";
import { joins } from "../grammar/chains/joins";
import { reportsAt } from "../grammar/clauses/reportsAt";

/** The names that a speaker and the offices behind may take. */
const SPEAKER_REACH = 6;

/** "… kiểm tra hiện trường, ông A, Giám đốc Sở B, cho biết": after a comma, who is then quoted is no part of what was told. */
export function isQuoted(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  let last = index;
  while (last - index < SPEAKER_REACH && scene.chunks[last + 1] && joins(scene, last + 1)) last++;
  const verb = scene.chunks[last]!.end;
  const quoted = [verb, verb + 1, verb + 2].some(
    (at) => tokens[at] !== undefined && reportsAt(scene, at) && tokens[at]!.kind === "word",
  );
  if (!quoted) return false;
  let first = last;
  while (first > index && !isName(scene.chunks[first]!)) first--;
  while (first > 0 && index - first < SPEAKER_REACH && adjoins(scene, first)) first--;
  return first <= index && tokens[scene.chunks[first]!.first - 1]?.key === ",";
}
