import { isDay } from "../../../../src/shared/isDay";
import type { Held, RosterEntry } from "../../people/RosterEntry";
import type { Scene } from "../../Scene";
import { joins } from "../grammar/chains/joins";
import { sendsOthers } from "../grammar/clauses/sendsOthers";
import { lineOpening } from "../grammar/lines/lineOpening";
import type { Draft } from "../model/Draft";
import type { VisitLexicon } from "../model/VisitLexicon";
import { isPartOf } from "../parties/isPartOf";
import { onlySpeaks } from "../parties/onlySpeaks";
import { Side } from "../parties/Side";
import { WHOLE_STATE } from "../parties/WHOLE_STATE";
import { toldPresent } from "./toldPresent";

/**
 * Office holders whom the article quotes or names beside a visit were there: those of the host's province or body are hosts,
 * those of the visitors' body are visitors. Who signed that others go was not.
 * Of several visits they fit, it is the one told last before they are named.
 */
export function addPresent(scene: Scene, lexicon: VisitLexicon, visits: readonly Draft[]): void {
  const done = visits.filter((visit) => isToday(scene, visit));
  if (done.length === 0) return;
  for (const entry of scene.roster.entries) {
    if (!entry.held.some((held) => !held.former && held.agency !== null && !onlySpeaks(held))) continue;
    if (scene.lexicon.died.has(entry.name)) continue;
    if (entry.chunks.some((index) => sendsOthers(scene, endOfTitles(scene, index)))) continue;
    if (visits.some((visit) => visit.visitors.people.has(entry) || visit.hosts.people.has(entry))) continue;
    const first = firstInBody(scene, entry);
    if (first === null || meetsThem(scene, first)) continue;
    const fitting = done.flatMap((visit) => {
      const side = sideByOffice(entry, visit);
      const fits = side && !isTeam(visit, side) && !(side === visit.visitors && outranks(entry, side.lead));
      const sentence = fits ? toldPresent(scene, lexicon, entry, visit) : undefined;
      return side && sentence !== undefined ? [{ visit, side, sentence }] : [];
    });
    const named = Math.min(...fitting.map(({ sentence }) => sentence));
    (fitting.findLast(({ visit }) => visit.sentence <= named) ?? fitting[0])?.side.addPerson(entry);
  }
}

/**
 * Whether the article is about the visit: it is done, and told with its day. Of one of an earlier year, or told in passing without a day, those
 * whom the article quotes may know nothing.
 */
function isToday(scene: Scene, { status, start, background }: Draft): boolean {
  if (status !== "done" || start === null) return false;
  if (start.startsWith("--")) return true;
  if (background) return false;
  const { year } = scene.calendar;
  return isDay(start) && (year === null || Number(start.slice(0, 4)) >= year);
}

/** A local team of inspectors whose members are not named: whoever speaks of it need not have been one. */
function isTeam({ kind, visitors }: Draft, side: Side): boolean {
  return kind === "inspection" && side === visitors && side.people.size === 0 && side.provinces.size > 0;
}

const MINISTER = "Bộ trưởng";
const STATESMAN = /^(?:Phó )?(?:Thủ tướng|Chủ tịch nước|Chủ tịch Quốc hội)$|^(?:Bộ trưởng|Tổng Bí thư)$|^Trưởng Ban /u;

/** A minister goes with no delegation that an officer of his ministry leads. */
function outranks({ held }: RosterEntry, lead: RosterEntry | null): boolean {
  const isMinister = held.some(({ title, former }) => title === MINISTER && !former);
  return isMinister && lead !== null && lead.held.length > 0 && !lead.held.some(isStatesman);
}

function isStatesman({ title, agency }: Held): boolean {
  return STATESMAN.test(title) || WHOLE_STATE.has(agency ?? "");
}

/** "ông A, Chủ tịch UBND tỉnh, | ký quyết định": past the offices that follow a name. */
function endOfTitles(scene: Scene, index: number): number {
  let last = index;
  while (scene.chunks[last + 1]?.kind === "position" && joins(scene, last + 1)) last++;
  const { end } = scene.chunks[last]!;
  return last > index && scene.document.tokens[end]?.text === "," ? end + 1 : end;
}

/** "Đón đoàn có …": on whose side those are who are listed there has been told with the list. */
function meetsThem(scene: Scene, sentence: number): boolean {
  return lineOpening(scene, ...scene.document.sentences[sentence]!)?.role === "host_line";
}

/** The first sentence of the body that names someone. */
function firstInBody(scene: Scene, entry: RosterEntry): number | null {
  const { tokens, lines } = scene.document;
  const chunk = entry.chunks.find((index) => lines[tokens[scene.chunks[index]!.first]!.line]!.kind !== "title");
  return chunk === undefined ? null : scene.sentenceOf(chunk);
}

function sideByOffice(entry: RosterEntry, { visitors, hosts }: Draft): Side | null {
  const own = new Side();
  own.addPerson(entry);
  for (const name of WHOLE_STATE) own.agencies.delete(name);
  if (own.meets(visitors)) return own.meets(hosts) ? null : visitors;
  if (own.meets(hosts)) return hosts;
  if (isPartOf(own, visitors)) return visitors;
  if (isPartOf(own, hosts)) return hosts;
  const local = [...own.provinces];
  const receives =
    local.length > 0 && local.every((name) => hosts.provinces.has(name) && !visitors.provinces.has(name));
  if (receives) return hosts;
  return isCentral(own) &&
    [...own.agencies].every((name) => OF_STATE.test(name)) &&
    isCentral(visitors) &&
    hosts.provinces.size > 0 &&
    visitors.people.size > 0
    ? visitors
    : null;
}

const OF_STATE =
  /^(?:Bộ|Tổng cục|Cục|Văn phòng|Ủy ban|Thanh tra|Kiểm toán|Ngân hàng Nhà nước|Tập đoàn|Tổng công ty|Ban Quản lý|Ban \p{L}+ Trung ương) /u;

/** Of the state as a whole: whoever of its bodies speaks where its leaders are in a province came with them. */
function isCentral(side: Side): boolean {
  return side.agencies.size > 0 && side.provinces.size === 0 && side.countries.size === 0;
}
