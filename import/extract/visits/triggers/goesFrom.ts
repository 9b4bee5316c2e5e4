import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { TIMES_OF_DAY } from "../../text/TIMES_OF_DAY";
import type { Token } from "../../text/Token";
import { joins } from "../grammar/chains/joins";
import { DELEGATION } from "../grammar/words/functionWords";
import type { Arrival } from "../model/Arrival";
import { belongsTo } from "../parties/belongsTo";
import { isOfficeHolder } from "../parties/isOfficeHolder";
import { isOfDate } from "./isOfDate";

/** Between whoever goes and the verb. */
const BETWEEN = keySet(
  "đã đang sẽ vừa cũng có mặt hạ cánh đáp đặt chân xuống bắt đầu lần lượt khởi hành thể dự kiến một hai ba đó theo kế hoạch lên đường bay đi trực tiếp bất ngờ bí mật ngày hôm nay qua mai tuần tháng năm này trước sau tới vào hồi cuối đầu giữa cùng phu nhân".split(
    " ",
  ),
);
const MAX_WORDS = 12;

const LEAVES = keyOfForm("rời");
/** Between one place where someone goes and the next: "tới A | rồi sẽ sang B". */
const THEN = keySet("& rồi sau đó trước khi tiếp tục".split(" "));

/** Whether what stands before the verb is an office holder of another state, or the place that he goes to before. */
export function goesFrom(scene: Scene, verb: number, from: number, state: string, before?: Arrival): boolean {
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

const passes = (token: Token) => BETWEEN.has(token.key) || isOfDate(token);
