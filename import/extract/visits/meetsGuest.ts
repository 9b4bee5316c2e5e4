import { HOME } from "../../HOME";
import type { RosterEntry } from "../people/RosterEntry";
import type { Scene } from "../Scene";
import { keyOfForm } from "../text/keySet";
import type { Clause } from "./Clause";
import { isGovernment } from "./isGovernment";
import { Side } from "./Side";

/** Seats of ours; a body of another country may stand without its country: "Nhà Trắng". */
const OURS = /^(?:Văn phòng|Bộ|Ban|Ủy ban|Phủ Chủ tịch|Sở|Tỉnh ủy|Thành ủy|Quốc hội|Chính phủ|Học viện|Trường) ?/u;

/** Those who come to them: investors, lenders. */
const INVESTOR = /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Liên doanh|Liên danh|Quỹ|Cơ quan Hợp tác) /u;

/**
 * Whether the subject of "làm việc với" is the one visited: who of ours meets a foreigner at home ("hội kiến Tổng thống Nga tại Hà
 * Nội"), or the leaders of a province an investor from elsewhere.
 */
export function meetsGuest(scene: Scene, clause: Clause): boolean {
  const subject = Side.of(scene, clause.subject);
  const object = Side.of(scene, clause.object);
  const where = Side.of(scene, clause.where);
  if (subject.foreign) return false;
  if (object.foreign)
    return (
      where.provinces.size > 0 ||
      where.countries.has(HOME) ||
      [...where.agencies].some((name) => OURS.test(name) && !where.foreign) ||
      comesToUs(scene, object.people)
    );
  const governs = subject.provinces.size > 0 && [...subject.agencies].some(isGovernment);
  const invests = object.agencies.size > 0 && [...object.agencies].every((name) => INVESTOR.test(name));
  const atHome = [...where.provinces].every((name) => subject.provinces.has(name));
  return governs && invests && atHome && object.provinces.size === 0;
}

const VISIT = keyOfForm("thăm");
/** "mời A sớm thăm Việt Nam": has not come. */
const INVITE = keyOfForm("mời");
/** "thăm chính thức nước CHXHCN | Việt Nam". */
const REACH = 5;

/** "hội đàm với Ngoại trưởng Nga A …": the article says elsewhere, or further on, "A sang thăm chính thức Việt Nam". */
function comesToUs(scene: Scene, people: ReadonlySet<RosterEntry>): boolean {
  const { chunks, document } = scene;
  return [...people].some((person) =>
    person.chunks.some((index) => {
      const next = chunks[index + 1];
      if (next?.kind !== "country" || next.country !== HOME) return false;
      const from = Math.max(chunks[index]!.end, next.first - REACH);
      const [start] = document.sentences[scene.sentenceOf(index)]!;
      if (document.tokens.slice(start, chunks[index]!.first).some(({ key }) => key === INVITE)) return false;
      return document.tokens.slice(from, next.first).some(({ key }) => key === VISIT);
    }),
  );
}
