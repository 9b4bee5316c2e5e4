import { HOME } from "../../HOME";
import { CAPITAL } from "../places/CAPITAL";
import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { TIMES_OF_DAY } from "../text/TIMES_OF_DAY";
import type { Arrival } from "./Arrival";
import { belongsTo } from "./belongsTo";
import { chainFrom, joins } from "./chains";
import { DELEGATION } from "./functionWords";
import { isGathering } from "./isGathering";
import { isOfficeHolder } from "./isOfficeHolder";
import { stateOf } from "./stateOf";
import type { Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

const TO = keySet(["tới", "đến", "sang"]);
/** "có mặt ở", "hạ cánh xuống", "đang ở": what makes a place where someone stays one to which he came. */
const IS_THERE = keySet(["mặt", "cánh", "đáp", "đang", "chân"]);
const AT = keySet(["ở", "tại", "xuống", "lên"]);
/** Between the preposition and the name: "tới | sân bay quốc tế | A". */
const WITHIN = keySet("nước sân bay quốc tế thủ đô thành phố".split(" "));
const MAX_WITHIN = 4;
/** Between whoever goes and the verb. */
const BETWEEN = keySet(
  "đã đang sẽ vừa cũng có mặt hạ cánh đáp đặt chân xuống bắt đầu lần lượt khởi hành thể dự kiến một hai ba đó theo kế hoạch lên đường bay đi trực tiếp bất ngờ bí mật ngày hôm nay qua mai tuần tháng năm này trước sau tới vào hồi cuối đầu giữa cùng phu nhân".split(
    " ",
  ),
);
const MAX_WORDS = 12;
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
  return chainFrom(scene, index, () => true).filter((each) => {
    const { kind } = scene.chunks[each]!;
    return kind !== "place" && kind !== "country" && belongsTo(scene, each, state);
  });
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

const LEAVES = keyOfForm("rời");
/** Between one place where someone goes and the next: "tới A | rồi sẽ sang B". */
const THEN = keySet("& rồi sau đó trước khi tiếp tục".split(" "));

/** Whether what stands before the verb is an office holder of another state, or the place that he goes to before. */
function goesFrom(scene: Scene, verb: number, from: number, state: string, before?: Arrival): boolean {
  const { tokens } = scene.document;
  let at = verb - 1;
  while (at > from && verb - at <= MAX_WORDS && !scene.inside(at) && (passes(tokens[at]!) || THEN.has(tokens[at]!.key)))
    at--;
  const chunk = scene.chunkAt(at);
  if (!chunk) return false;
  // "ông A rời B | đến C".
  if (tokens[chunk.first - 1]?.key === LEAVES && verb - at <= MAX_WORDS)
    return goesFrom(scene, chunk.first - 1, from, state, before);
  const index = scene.chunkFrom(chunk.first);
  if (before?.hosts.includes(index)) return true;
  return (
    (isSent(scene, index, from) || isInOffice(scene, index)) &&
    !belongsTo(scene, index, state) &&
    opensClause(scene, index, from)
  );
}

/** Whether it names an office holder, or an office of a body that is known. */
function isInOffice(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  const entry = chunk.kind === "position" ? scene.roster.holderOf(chunk.position, index) : scene.roster.of(index);
  if (entry) return isOfficeHolder(entry);
  return chunk.kind === "position" && scene.roster.heldAt(index) === null && scene.bodyOf(index) !== null;
}

/** "phái đoàn | nước A": the delegation of a state. */
function isSent(scene: Scene, index: number, from: number): boolean {
  return scene.chunks[index]!.kind === "country" && delegationStart(scene, index, from) !== null;
}

/** Between the word for a delegation and its state: "phái đoàn | đàm phán của | nước A". */
const MAX_DELEGATION = 7;

/** Where the delegation begins that a country is told to have sent; null where there is none. */
function delegationStart(scene: Scene, index: number, from: number): number | null {
  const { tokens } = scene.document;
  const { first } = scene.chunks[index]!;
  for (let at = first - 1; at >= from && first - at <= MAX_DELEGATION && !scene.inside(at); at--) {
    if (tokens[at]!.kind !== "word") return null;
    if (tokens[at]!.key === DELEGATION) return tokens[at - 1]?.key === MISSION && at > from ? at - 1 : at;
  }
  return null;
}

const MISSION = keyOfForm("phái");
/** Before a delegation at the beginning of a clause. */
const ARTICLES = keySet("các một hai những".split(" "));

/** Words right before whoever a clause begins with. */
const OPENS = keySet('khi rằng biết hay tin nay qua mai đó sau trước & , : ( “ " ; ngày tuần tháng năm chở'.split(" "));
const HEAD = keyOfForm("nhà");

/** Whether a clause begins with the name and the office before it: "em gái | ông A" names someone else. */
function opensClause(scene: Scene, index: number, from: number): boolean {
  const { tokens } = scene.document;
  let first = index;
  while (scene.chunks[first - 1]?.kind === "position" && joins(scene, first)) first--;
  let at = delegationStart(scene, first, from) ?? scene.chunks[first]!.first;
  if (tokens[at - 1]?.key === HEAD || (at > from && ARTICLES.has(tokens[at - 1]!.key))) at--;
  const before = tokens[at - 1]!;
  return at === from || before.kind === "number" || OPENS.has(before.key) || TIMES_OF_DAY.has(before.key);
}

function passes({ key, kind, text }: Scene["document"]["tokens"][number]): boolean {
  return kind === "number" || BETWEEN.has(key) || TIMES_OF_DAY.has(key) || [",", "/", "-", "(", ")"].includes(text);
}
