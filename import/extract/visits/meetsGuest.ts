import { HOME } from "../../HOME";
import type { Scene } from "../Scene";
import type { Clause } from "./Clause";
import { isGovernment } from "./isGovernment";
import { isOurSeat } from "./isOurSeat";
import { Side } from "./Side";

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
  if (object.foreign) return where.provinces.size > 0 || where.countries.has(HOME) || isOurSeat(where);
  const governs = subject.provinces.size > 0 && [...subject.agencies].some(isGovernment);
  const invests = object.agencies.size > 0 && [...object.agencies].every((name) => INVESTOR.test(name));
  const atHome = [...where.provinces].every((name) => subject.provinces.has(name));
  return governs && invests && atHome && object.provinces.size === 0;
}
