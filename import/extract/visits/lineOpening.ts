import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { DELEGATION, STAYS } from "./functionWords";

/** Whom a sentence lists that goes on about who was there. */
type LineRole = "host_line" | "visitor_line" | "attend_line";

/** First words of such a sentence. */
const HEADS: readonly (readonly [LineRole, ReadonlySet<string>])[] = [
  ["host_line", keySet(["tiếp", "đón", "tiễn"])],
  ["visitor_line", keySet(["cùng đi", "đi cùng", "tháp tùng", "tham gia"])],
  ["attend_line", keySet(["dự", "tham dự", "chủ trì", "chứng kiến"])],
];
const AS_WELL = keySet(["cùng", "cũng"]);
/** Most sentences begin with none of these. */
const FIRST_WORDS = new Set([
  ...AS_WELL,
  ...HEADS.flatMap(([, words]) => [...words].map((word) => word.split(" ")[0]!)),
]);
/** What it goes on with before it lists: "… và trao đổi với đoàn công tác tại buổi làm việc còn | có". */
const WITHIN = keySet(
  "và cùng với , đi tùng đoàn công tác kiểm tra giám sát khảo sát đại biểu trong tại buổi cuộc làm việc trao đổi tiếp đón xã giao gặp gỡ mặt chào thăm còn tham gia dự chương trình hội đàm kiến nói trên này về phía lãnh đạo các của tỉnh thành phố huyện xã sở 02 2 hai".split(
    " ",
  ),
);
/** What opens a list of who was there. */
export const OPENS_LIST = keySet(["có", "gồm", ":"]);
const MAX_WORDS = 18;
/** Words of a place that no table lists. */
const MAX_PLACE = 7;
/** "có | các đồng chí lãnh đạo | ông B". */
const MAX_FORMS_OF_ADDRESS = 6;
const EVENTS = keySet(["buổi", "cuộc", "chương trình", "hội"]);
const WITH_DELEGATION = keySet(["với đoàn", "cùng đoàn"]);
const JOINS = keyOfForm("tham gia");

/** "Cùng tiếp và làm việc với đoàn tại buổi gặp có | các đồng chí …": whom the sentence lists, and where the list begins; null for any other one. */
export function lineOpening(scene: Scene, from: number, to: number): { role: LineRole; end: number } | null {
  const { tokens } = scene.document;
  const pair = (at: number) => `${tokens[at]!.key} ${tokens[at + 1]?.key}`;
  const isHead = (at: number) => HEADS.find(([, words]) => words.has(tokens[at]!.key) || words.has(pair(at)));
  if (!FIRST_WORDS.has(tokens[from]!.key) || scene.inside(from)) return null;
  const head = isHead(from) ?? (AS_WELL.has(tokens[from]!.key) && from + 1 < to ? isHead(from + 1) : undefined);
  if (!head) return null;
  const list = listStart(scene, from + 1, to);
  return list === null ? null : { role: roleOf(scene, head[0], from, list), end: list };
}

/** Where the list begins that a sentence goes on with after its first words ("Đoàn công tác của huyện gồm | …"); null where it lists nobody. */
export function listStart(scene: Scene, from: number, to: number): number | null {
  const { tokens } = scene.document;
  let at = from;
  // "Tiễn đoàn tại cửa khẩu quốc tế A có …": no table lists every place.
  let place = -Infinity;
  const within = () => scene.inside(at) || WITHIN.has(tokens[at]!.key) || at - place <= MAX_PLACE;
  while (at < to && at - from < MAX_WORDS && !opensList(scene, at) && tokens[at]!.text !== "." && within()) {
    if (STAYS.has(tokens[at]!.key)) place = at;
    at++;
  }
  if (at >= to || !opensList(scene, at)) return null;
  while (at + 1 < to && OPENS_LIST.has(tokens[at + 1]!.key)) at++;
  const first = scene.chunks[scene.chunkFrom(at + 1)]?.first ?? to;
  if (first >= to || first - at > MAX_FORMS_OF_ADDRESS) return null;
  return at + 1;
}

function opensList(scene: Scene, at: number): boolean {
  return OPENS_LIST.has(scene.document.tokens[at]!.key) && !scene.inside(at);
}

/** "Tham gia buổi làm việc có" is of both sides, "Cùng dự với đoàn có" of those who came. */
function roleOf({ document: { tokens } }: Scene, role: LineRole, from: number, end: number): LineRole {
  const keys = tokens.slice(from, end).map(({ key }) => key);
  const pairs = keys.map((key, at) => `${key} ${keys[at + 1]}`);
  if (role === "attend_line")
    return pairs.slice(1, 4).some((pair) => WITH_DELEGATION.has(pair)) ? "visitor_line" : role;
  const event = keys.some((key) => EVENTS.has(key));
  return role === "visitor_line" && pairs.includes(JOINS) && (event || !keys.includes(DELEGATION))
    ? "attend_line"
    : role;
}
