import type { Scene } from "../../../Scene";
import { keyOfForm, keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";
import { DELEGATION } from "../words/functionWords";
import { listStart } from "./listStart";

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
const EVENTS = keySet(["buổi", "cuộc", "chương trình", "hội"]);
const WITH_DELEGATION = keySet(["với đoàn", "cùng đoàn"]);
const JOINS = keyOfForm("tham gia");

/** "Cùng tiếp và làm việc với đoàn tại buổi gặp có | các đồng chí …": whom the sentence lists, and where the list begins; null for any other one. */
export function lineOpening(scene: Scene, from: number, to: number): { role: LineRole; end: number } | null {
  const { tokens } = scene.document;
  const pair = (at: number) => pairAt(tokens, at);
  const isHead = (at: number) => HEADS.find(([, words]) => words.has(tokens[at]!.key) || words.has(pair(at)));
  if (!FIRST_WORDS.has(tokens[from]!.key) || scene.inside(from)) return null;
  const head = isHead(from) ?? (AS_WELL.has(tokens[from]!.key) && from + 1 < to ? isHead(from + 1) : undefined);
  if (!head) return null;
  const list = listStart(scene, from + 1, to);
  return list === null ? null : { role: roleOf(scene, head[0], from, list), end: list };
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
