import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { lineOpening } from "../grammar/lines/lineOpening";
import { OPENS_LIST } from "../grammar/lines/listStart";
import { WITHIN_PARTY, WITHIN_PLACE } from "../grammar/words/functionWords";
import type { Draft } from "../model/Draft";
import type { VisitLexicon, WordRole } from "../model/VisitLexicon";
import { addParty } from "../parties/addParty";
import { isOwnMission } from "../parties/isOwnMission";
import { sideOf } from "../parties/sideOf";
import { addByAffiliation } from "./addByAffiliation";
import { sideByAffiliation } from "./sideByAffiliation";

/**
 * Sentences that go on listing who was there: "Tiếp đoàn có …", "Cùng đi có …", "Về phía tỉnh B có …". Returns whether the
 * sentence is one; its names are then added to the right side of the visit.
 */
export function readLine(
  scene: Scene,
  lexicon: VisitLexicon,
  sentence: number,
  visit: Draft,
  [from, to] = scene.document.sentences[sentence]!,
): boolean {
  const opening = lineOpening(scene, from, to);
  const start = opening?.end ?? from;
  let role: WordRole | null = opening && roleOfPhase(scene, lexicon, from, opening.end, visit, opening.role);
  let found = role !== null;
  let chunk = scene.chunkFrom(start);
  for (let at = start; at < to; at++) {
    for (; chunk < scene.chunks.length && scene.chunks[chunk]!.first < at; chunk++)
      if (role) assign(scene, chunk, role, visit);
    const match = lexicon.words.longest(scene.document.tokens, at);
    if (match && LINES.has(match.value) && !isOther(scene, at, match.end)) {
      role = match.value === "phase" ? phaseOf(scene, lexicon, match.end, to, visit) : match.value;
      found ||= role !== null;
      at = match.end - 1;
    }
  }
  for (; chunk < scene.chunks.length && scene.chunks[chunk]!.first < to; chunk++)
    if (role) assign(scene, chunk, role, visit);
  return found;
}

/** "đoàn có | dịp thắp hương …", "đoàn có | báo cáo nhanh", "cùng đi | đầu": no list. */
const OTHER_WORDS = keySet("dịp buổi cuộc chuyến thể cơ điều nhiều những một ý báo kinh vai trách đầu".split(" "));
/** "tập | đoàn có …". */
const GROUP = keyOfForm("tập");

function isOther({ document: { tokens } }: Scene, first: number, end: number): boolean {
  return tokens[first - 1]?.key === GROUP || OTHER_WORDS.has(tokens[end]?.key ?? "");
}

const LINES: ReadonlySet<WordRole> = new Set(["host_line", "visitor_line", "attend_line", "phase"]);

/** "Đi cùng đoàn, về phía tỉnh B có": of which side those are who are listed. */
function roleOfPhase(scene: Scene, lexicon: VisitLexicon, from: number, to: number, visit: Draft, role: WordRole) {
  for (let at = from; at < to; at++) {
    const match = scene.inside(at) ? null : lexicon.words.longest(scene.document.tokens, at);
    if (match?.value === "phase") return phaseOf(scene, lexicon, match.end, to, visit) ?? role;
  }
  return role;
}

/** "Về phía đoàn có" is the visitors', "về phía tỉnh B có" that of the side that B is on; "phía B đề nghị" lists nobody. */
function phaseOf(scene: Scene, lexicon: VisitLexicon, at: number, to: number, visit: Draft): WordRole | null {
  if (!opensList(scene, at, to)) return null;
  if (lexicon.words.longest(scene.document.tokens, at)?.value === "delegation") return "visitor_line";
  const index = scene.chunkFrom(at);
  const chunk = scene.chunks[index];
  if (!chunk || chunk.first > at + 3 || chunk.first >= to) return null;
  return sideByAffiliation(scene, index, visit) === visit.visitors ? "visitor_line" : "host_line";
}

/** Between "phía" and the verb of the list, beside the name of the party. */
const WITHIN_PHASE = new Set([
  ...WITHIN_PARTY,
  ...WITHIN_PLACE,
  ...keySet("còn dự tham khách mời chủ nhà của đại diện".split(" ")),
]);

/** "phía lãnh đạo tỉnh B | còn có …". */
function opensList(scene: Scene, from: number, to: number): boolean {
  const { tokens } = scene.document;
  let at = from;
  while (at < to && (scene.inside(at) || tokens[at]!.capital || WITHIN_PHASE.has(tokens[at]!.key))) at++;
  return at < to && OPENS_LIST.has(tokens[at]!.key) && !OTHER_WORDS.has(tokens[at + 1]?.key ?? "");
}

function assign(scene: Scene, index: number, role: WordRole, visit: Draft): void {
  if (role === "host_line" && isBackHome(scene, index, visit)) return;
  if (role === "host_line") addParty(visit.hosts, scene, index);
  else if (role === "visitor_line") addParty(visit.visitors, scene, index);
  else addByAffiliation(scene, index, visit);
}

/** "Đoàn tỉnh A kết thúc chuyến thăm B. Đón đoàn có Phó Chủ tịch UBND tỉnh A": who meets them at home is no host, nor is our ambassador over there. */
function isBackHome(scene: Scene, index: number, { visitors, hosts }: Draft): boolean {
  const { provinces, agencies } = sideOf(scene, [index]);
  if (!hosts.foreign) return false;
  if (!visitors.foreign && agencies.size > 0 && [...agencies].every(isOwnMission)) return true;
  return (
    provinces.size > 0 && [...provinces].every((name) => visitors.provinces.has(name) && !hosts.provinces.has(name))
  );
}
