import type { Scene } from "../../../Scene";
import { PRONOUNS } from "../../../text/functionWords";
import { keySet } from "../../../text/keySet";
import type { Token } from "../../../text/Token";
import { GOES_ON, WHEN } from "../words/functionWords";

const SUCH = keySet("như vậy trên thế điều này tại khi trong".split(" "));

const THERE = keySet(["khi", "trong", "tại", "nhân"]);
/** Tokens of what is said, where the word of reporting alone does not tell it: "nêu | quan điểm về hai việc này | khi thăm". */
const MAX_SAID = 8;

/** "A nói | như vậy tại | buổi làm việc", "A nêu | quan điểm khi | thăm B": who speaks at the visit is of it. */
export function saidThere(scene: Scene, from: number, trigger: number): boolean {
  const between = scene.document.tokens.slice(from, trigger);
  if (between.length === 0) return false;
  if (between.every(({ key }) => SUCH.has(key)) || isGoingOn(between)) return true;
  return (
    between.length <= MAX_SAID &&
    THERE.has(between.at(-1)!.key) &&
    between.every(({ kind }) => kind !== "sign") &&
    scene.chunksWithin(from, trigger).length === 0
  );
}

/** "tuyên bố ủng hộ A | khi ông đang | thăm B": where whoever speaks is. */
function isGoingOn(between: readonly Token[]): boolean {
  const [when, who, going] = between.slice(-3).map(({ key }) => key);
  return when === WHEN && PRONOUNS.has(who ?? "") && going === GOES_ON;
}
