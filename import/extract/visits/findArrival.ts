import { HOME } from "../../HOME";
import { CAPITAL } from "../places/CAPITAL";
import { isName } from "../isName";
import type { Scene } from "../Scene";
import { TIMES_OF_DAY } from "../text/TIMES_OF_DAY";
import { keyOfForm, keySet } from "../text/keySet";
import { joins } from "./chains";
import { isGathering } from "./isGathering";
import { isOf, isOfficeHolder, stateOf } from "./meetAtHome";
import type { Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

const TO = keySet(["tới", "đến", "sang"]);
const STATE_WORD = keyOfForm("nước");
/** Between whoever goes and the verb. */
const BETWEEN = keySet(
  "đã đang sẽ vừa cũng có thể dự kiến theo kế hoạch lên đường bay đi trực tiếp bất ngờ bí mật ngày hôm nay qua mai tuần tháng năm này trước sau tới vào hồi cuối đầu giữa cùng phu nhân".split(
    " ",
  ),
);
const MAX_WORDS = 12;
/** What one also goes abroad for. */
const OTHERWISE = keySet("dự tham học chữa định sống làm thi tị tỵ nghỉ nhận ở sinh lánh trốn lưu tìm".split(" "));
const OTHERWISE_REACH = 3;

export interface Arrival {
  readonly trigger: Trigger;
  /** The chunks that name where to. */
  readonly places: readonly number[];
}

/** "Ngoại trưởng Mỹ A sẽ tới Tokyo tuần tới": an office holder of one state goes to another one, in a sentence that does not say what for. */
export function findArrival(scene: Scene, lexicon: VisitLexicon, sentence: number): Arrival | null {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[sentence]!;
  for (const index of scene.chunksWithin(from, to)) {
    const end = scene.chunks[index]!.first;
    const at = tokens[end - 1]?.key === STATE_WORD && !scene.inside(end - 1) ? end - 2 : end - 1;
    if (at <= from || !TO.has(tokens[at]!.key) || scene.inside(at)) continue;
    const state = destination(scene, index);
    if (state === null || !goesFrom(scene, at, from, state)) continue;
    if (isGathering(scene, lexicon, from, to)) return null;
    const trigger: Trigger = { first: at, end, frame: "go", kind: "visit", strength: 3, phrases: ["đến"] };
    return { trigger, places: listFrom(scene, index) };
  }
  return null;
}

/** "tới A, B và C". */
function listFrom(scene: Scene, first: number): number[] {
  const places = [first];
  for (let next = first + 1; scene.chunks[next] && joins(scene, next); next++) {
    if (scene.chunks[next]!.kind !== "country" && scene.chunks[next]!.kind !== "place") break;
    places.push(next);
  }
  return places;
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

/** Whether what stands before the verb is an office holder of another state. */
function goesFrom(scene: Scene, verb: number, from: number, state: string): boolean {
  const { tokens } = scene.document;
  let at = verb - 1;
  while (at > from && verb - at <= MAX_WORDS && !scene.inside(at) && passes(tokens[at]!)) at--;
  const chunk = scene.chunkAt(at);
  if (!chunk || !isName(chunk)) return false;
  const index = scene.chunkFrom(chunk.first);
  const entry = scene.roster.of(index);
  return entry !== null && isOfficeHolder(entry) && !isOf(scene, index, state) && opensClause(scene, index, from);
}

/** Words right before whoever a clause begins with. */
const OPENS = keySet('khi rằng biết hay tin nay qua mai đó sau trước & , : ( “ " ; ngày tuần tháng năm'.split(" "));
const HEAD = keyOfForm("nhà");

/** Whether a clause begins with the name and the office before it: "em gái | ông A" names someone else. */
function opensClause(scene: Scene, index: number, from: number): boolean {
  const { tokens } = scene.document;
  let first = index;
  while (scene.chunks[first - 1]?.kind === "position" && joins(scene, first)) first--;
  let at = scene.chunks[first]!.first;
  if (tokens[at - 1]?.key === HEAD) at--;
  const before = tokens[at - 1]!;
  return at === from || before.kind === "number" || OPENS.has(before.key) || TIMES_OF_DAY.has(before.key);
}

function passes({ key, kind, text }: Scene["document"]["tokens"][number]): boolean {
  return kind === "number" || BETWEEN.has(key) || TIMES_OF_DAY.has(key) || [",", "/", "-", "(", ")"].includes(text);
}
