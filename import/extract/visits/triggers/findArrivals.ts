import { HOME } from "../../../HOME";
import { CAPITAL } from "../../places/CAPITAL";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { chainFrom } from "../grammar/chains/chainFrom";
import { isActor } from "../grammar/chains/isActor";
import { isGathering } from "../grammar/clauses/isGathering";
import type { Arrival } from "../model/Arrival";
import type { Trigger } from "../model/Trigger";
import type { VisitLexicon } from "../model/VisitLexicon";
import { belongsTo } from "../parties/belongsTo";
import { stateOf } from "../parties/stateOf";
import { goesFrom } from "./goesFrom";

const TO = keySet(["tới", "đến", "sang"]);
/** "có mặt ở", "hạ cánh xuống", "đang ở": what makes a place where someone stays one to which he came. */
const IS_THERE = keySet(["mặt", "cánh", "đáp", "đang", "chân"]);
const AT = keySet(["ở", "tại", "xuống", "lên"]);
/** Between the preposition and the name: "tới | sân bay quốc tế | A". */
const WITHIN = keySet("nước sân bay quốc tế thủ đô thành phố".split(" "));
const MAX_WITHIN = 4;
/** What one also goes abroad for. */
const OTHERWISE = keySet("dự thăm tham học chữa định sống làm thi tị tỵ nghỉ nhận ở sinh lánh trốn lưu tìm".split(" "));
const OTHERWISE_REACH = 3;

/**
 * "Ngoại trưởng Mỹ A sẽ tới Tokyo tuần tới": an office holder of one state goes to another one, in a sentence that does not say what for, or only
 * whom he meets there; and where he then goes on to.
 */
export function findArrivals(
  scene: Scene,
  lexicon: VisitLexicon,
  sentence: number,
  meetings: readonly Trigger[],
): Arrival[] {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[sentence]!;
  const arrivals: Arrival[] = [];
  for (const index of scene.chunksWithin(from, to)) {
    const end = scene.chunks[index]!.first;
    let at = end - 1;
    while (at > from && end - at <= MAX_WITHIN && WITHIN.has(tokens[at]!.key) && !scene.inside(at)) at--;
    if (at <= from || !leadsThere(scene, at)) continue;
    const state = destination(scene, index);
    if (state === null || !goesFrom(scene, at, from, state, arrivals.at(-1))) continue;
    if (isGathering(scene, lexicon, from, to)) return [];
    const trigger: Trigger = { first: at, end, frame: "go", kind: "visit", strength: 3, phrases: ["đến"] };
    const places = listFrom(scene, index);
    const met = meetings.flatMap(({ first, end }) =>
      first > trigger.end && places.length === 1 ? metBehind(scene, end, state) : [],
    );
    arrivals.push({ trigger, hosts: [...places, ...met] });
  }
  return arrivals;
}

function leadsThere(scene: Scene, at: number): boolean {
  const { tokens } = scene.document;
  const { key } = tokens[at]!;
  return !scene.inside(at) && (TO.has(key) || (AT.has(key) && IS_THERE.has(tokens[at - 1]!.key)));
}

/** "tới A, B và C". */
function listFrom(scene: Scene, first: number): number[] {
  return chainFrom(scene, first, ({ kind }) => kind === "country" || kind === "place");
}

/** Words between the verb of meeting and whoever is met. */
const MET_REACH = 3;

/** "để gặp | Tổng thống A": of those behind the verb who are of the state. */
function metBehind(scene: Scene, end: number, state: string): number[] {
  const index = scene.chunkFrom(end);
  if ((scene.chunks[index]?.first ?? Infinity) - end > MET_REACH) return [];
  return chainFrom(scene, index, () => true).filter(
    (each) => isActor(scene.chunks[each]!) && belongsTo(scene, each, state),
  );
}

/** The state that a chunk names, or a town of, unless one goes there for something else. */
function destination(scene: Scene, index: number): string | null {
  const chunk = scene.chunks[index]!;
  if (chunk.kind !== "country" && chunk.kind !== "place") return null;
  const state = stateOf(scene, [index]);
  if (state === HOME && chunk.kind === "place" && chunk.place.province?.name !== CAPITAL) return null;
  const { tokens } = scene.document;
  const { sentence } = tokens[chunk.first]!;
  const after = tokens.slice(chunk.end, chunk.end + OTHERWISE_REACH);
  return after.some((token) => token.sentence === sentence && OTHERWISE.has(token.key)) ? null : state;
}
