import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { DELEGATION } from "../grammar/words/functionWords";
import { wordBefore } from "../grammar/words/wordBefore";
import type { Trigger } from "../model/Trigger";
import { isOfDate } from "./isOfDate";

const GOES = keySet("đến tới sang về lên xuống ra vào".split(" "));
/** What a delegation of ours is called by: "đoàn | công tác", "đoàn | thanh tra"; not "đoàn tàu", "đoàn viên". */
const TEAMS = keySet("công thanh kiểm giám khảo liên chuyên cán đại cấp lãnh phúc thẩm".split(" "));
/** Between whose the delegation is, or who leads it, and the verb. */
const BETWEEN = keySet(
  "đã đang sẽ vừa cũng mới có mặt bắt đầu dự kiến trực tiếp khẩn trương nhanh chóng ngay lập tức đột xuất tiếp tục lần lượt cùng hôm nay qua này dẫn đầu làm trưởng".split(
    " ",
  ),
);
/** Between the verb and the name of where to: "xuống | địa bàn huyện | A". */
const WITHIN = keySet(
  "nước thủ đô thành phố tỉnh huyện xã địa bàn hiện trường khu vực trụ sở các làm việc công tác tại ở kiểm thực tế".split(
    " ",
  ),
);
const MAX_WITHIN = 5;
/** "nằm trong | đoàn …", "thành viên của | đoàn …": someone is of it, and may go alone. */
const MEMBER = keySet("trong của với theo cho".split(" "));
/** Tokens of a delegation, its names included. */
const MAX_TEAM = 40;

/** "Đoàn công tác của Bộ A đã về tỉnh B": where a sentence without a word of visiting tells that a delegation goes somewhere. */
export function findMissions(scene: Scene, sentence: number): Trigger[] {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[sentence]!;
  for (let at = from; at < to - 1; at++) {
    if (tokens[at]!.key !== DELEGATION || !TEAMS.has(tokens[at + 1]!.key) || scene.inside(at)) continue;
    if (MEMBER.has(wordBefore(scene, at) ?? "")) continue;
    const verb = verbOf(scene, at + 1, Math.min(to, at + MAX_TEAM));
    if (verb === null || !leadsSomewhere(scene, verb, to)) continue;
    return [{ first: verb, end: verb + 1, frame: "go", kind: "visit", strength: 3, phrases: ["đoàn đến"] }];
  }
  return [];
}

/** The verb of going behind the names of a delegation; null where something else is told of it. */
function verbOf(scene: Scene, from: number, end: number): number | null {
  const { tokens } = scene.document;
  let named = -1;
  for (let at = from; at < end; at++) {
    const chunk = scene.chunkAt(at);
    if (chunk) {
      named = at = chunk.end - 1;
      continue;
    }
    const { key } = tokens[at]!;
    if (GOES.has(key)) return named >= 0 && passes(scene, named + 1, at) ? at : null;
  }
  return null;
}

function passes({ document: { tokens } }: Scene, from: number, end: number): boolean {
  return tokens.slice(from, end).every((token) => BETWEEN.has(token.key) || isOfDate(token));
}

function leadsSomewhere(scene: Scene, verb: number, to: number): boolean {
  const { tokens } = scene.document;
  let at = verb + 1;
  while (at < to && at - verb <= MAX_WITHIN && WITHIN.has(tokens[at]!.key) && !scene.inside(at)) at++;
  const chunk = at < to ? scene.chunkAt(at) : undefined;
  return chunk !== undefined && ["place", "country", "agency"].includes(chunk.kind);
}
