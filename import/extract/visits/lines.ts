import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import { addParty } from "./addParty";
import type { Draft } from "./Draft";
import { WITHIN_PARTY, WITHIN_PLACE } from "./functionWords";
import { isOwnMission } from "./isOwnMission";
import { isPartOf } from "./isPartOf";
import { lineOpening, OPENS_LIST } from "./lineOpening";
import { onlySpeaks } from "./onlySpeaks";
import type { Side } from "./Side";
import { sideOf } from "./sideOf";
import type { VisitLexicon, WordRole } from "./VisitLexicon";

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

/** Where within [from, to) a clause begins that lists who was there: "A tiếp đoàn B, | cùng dự có …"; `to` where none does. */
export function listFrom(scene: Scene, from: number, to: number): number {
  const { tokens } = scene.document;
  for (let at = from; at + 1 < to; at++)
    if (CLAUSE_SIGNS.has(tokens[at]!.text) && !scene.inside(at) && lineOpening(scene, at + 1, to)) return at + 1;
  return to;
}

const CLAUSE_SIGNS = new Set([",", ";"]);

/** Whom the next sentence lists of the side that this one leaves open: "Đoàn của tỉnh A đến thăm. | Tiếp đoàn có ông B …". */
export function readNext(scene: Scene, lexicon: VisitLexicon, sentence: number, visit: Draft): void {
  const next = scene.document.sentences[sentence + 1];
  const role = next && lineOpening(scene, ...next)?.role;
  const open = visit.hosts.empty ? "host_line" : visit.delegation ? "visitor_line" : null;
  if (role && role === open) readLine(scene, lexicon, sentence + 1, visit);
}

/** Someone named in a sentence about the meeting ("Phát biểu tại buổi làm việc, Chủ tịch …") was there, on their side. */
export function readSpeaker(scene: Scene, sentence: number, visit: Draft): void {
  const [from, to] = scene.document.sentences[sentence]!;
  for (const index of scene.chunksWithin(from, to)) {
    const entry = scene.roster.of(index);
    if (entry?.held.some((held) => !held.former && !onlySpeaks(held))) addBesides(scene, index, visit);
  }
}

function assign(scene: Scene, index: number, role: WordRole, visit: Draft): void {
  if (role === "host_line" && isBackHome(scene, index, visit)) return;
  if (role === "host_line") addParty(visit.hosts, scene, index);
  else if (role === "visitor_line") addParty(visit.visitors, scene, index);
  else addBesides(scene, index, visit);
}

/** Adds someone to the side that he belongs to. */
function addBesides(scene: Scene, index: number, visit: Draft): void {
  const side = sideByAffiliation(scene, index, visit);
  if (side) addParty(side, scene, index);
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

/** The side that someone belongs to by province, body or country; the visitors' where both are central; null where nothing tells. */
function sideByAffiliation(scene: Scene, index: number, visit: Draft): Side | null {
  const probe = sideOf(scene, [index]);
  if (probe.empty) return null;
  const [came, received] = [visit.visitors.meets(probe), visit.hosts.meets(probe)];
  if (came !== received) return came ? visit.visitors : visit.hosts;
  const [ofVisitors, ofHosts] = [isPartOf(probe, visit.visitors), isPartOf(probe, visit.hosts)];
  if (ofVisitors !== ofHosts) return ofVisitors ? visit.visitors : visit.hosts;
  const provinces = [...probe.provinces];
  if (provinces.some((name) => visit.hosts.provinces.has(name)))
    return visit.visitors.provinces.size > 0 && provinces.some((name) => visit.visitors.provinces.has(name))
      ? visit.visitors.shares(probe) && !visit.hosts.shares(probe)
        ? visit.visitors
        : visit.hosts
      : visit.hosts;
  if (visit.visitors.shares(probe)) return visit.visitors;
  if (visit.hosts.shares(probe)) return visit.hosts;
  if (
    provinces.length === 0 &&
    probe.countries.size === 0 &&
    visit.visitors.provinces.size === 0 &&
    !visit.visitors.foreign
  )
    return visit.visitors;
  return null;
}
