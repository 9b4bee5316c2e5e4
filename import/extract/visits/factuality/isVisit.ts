import { isDay } from "../../../../src/shared/isDay";
import type { Draft } from "../model/Draft";
import type { Side } from "../parties/Side";

/** A weak trigger needs someone who goes, or a delegation; see `Draft.score`. */
const MIN_SCORE = 4;

/** Bodies whose checks are police work, unless a delegation or a leader of theirs goes. */
const FORCES =
  /^(?:Công an|Cảnh sát|Cục Cảnh sát|Tổng cục Cảnh sát|Cục [Đđ]iều tra|Viện kiểm sát|Phòng Cảnh sát|Phòng An ninh|Phòng Phòng chống|Hạt Kiểm lâm|Đội|Cơ quan Cảnh sát|Cơ quan điều tra|Bộ đội Biên phòng|Đồn Biên phòng|Chi cục|Cục Hải quan|Hải quan|Cục Quản lý thị trường)/u;

/** Whether the two sides make a visit: someone who acts goes to another party or its territory. */
export function isVisit(draft: Draft): boolean {
  const { visitors, hosts } = draft;
  if (visitors.empty || hosts.empty || (isState(visitors) && isState(hosts))) return false;
  // "Công an làm việc với ông A", "UBND huyện làm việc với bà B": someone is heard.
  if (draft.rule === HEARING && isPrivate(hosts, true) && hosts.provinces.size === 0) return false;
  // "Bộ Công an kiểm tra lán trại của ông A": what is looked for there is a wrong, no one is visited.
  if (draft.kind === "inspection" && isPrivate(hosts) && hosts.provinces.size === 0) return false;
  if (
    !(draft.delegation && draft.kind !== "inspection") &&
    visitors.people.size === 0 &&
    visitors.agencies.size > 0 &&
    [...visitors.agencies].every((name) => FORCES.test(name))
  )
    draft.score -= 2;
  if (draft.kind === "inspection" && [...visitors.agencies].some((name) => SUPERVISORS.test(name))) draft.score += 1;
  if (
    draft.kind === "inspection" &&
    draft.start !== null &&
    isDay(draft.start) &&
    hosts.agencies.size > 0 &&
    [...visitors.agencies].some((name) => AUTHORITY.test(name))
  )
    draft.score += 1;
  if (isPrivate(visitors)) draft.score -= 2;
  if (visitors.people.size > 0) draft.score += 1;
  if (hosts.people.size > 0) draft.score += 1;
  if (draft.start !== null) draft.score += 1;
  return draft.score >= MIN_SCORE;
}

/** Bodies that govern: on a day, at a body that is named, their check is a visit to it. */
const AUTHORITY = /^(?:Bộ (?!Tư lệnh|Chỉ huy|Công an)|Ủy ban nhân dân |Tổng cục )/u;

/** Bodies of deputies: to supervise others on the spot is their office. */
const SUPERVISORS =
  /^(?:Đoàn đại biểu Quốc hội|Hội đồng nhân dân|Thường trực Hội đồng nhân dân|Ban \p{L}+ Hội đồng nhân dân|Ủy ban \p{L}+ Quốc hội|Ủy ban Mặt trận Tổ quốc) /u;

const HEARING = "meet:làm việc với";

const STATE_POWERS: ReadonlySet<string> = new Set([
  "Chính phủ",
  "Quốc hội",
  "Ủy ban Thường vụ Quốc hội",
  "Bộ Chính trị",
]);

/** "Quốc hội có nhiều phiên làm việc với Chính phủ": the powers of the state at their daily work. */
function isState({ people, agencies, provinces, countries }: Side): boolean {
  return (
    people.size + provinces.size + countries.size === 0 &&
    agencies.size > 0 &&
    [...agencies].every((name) => STATE_POWERS.has(name))
  );
}

/** People without any office, or any more, without a body or a country: private people. */
function isPrivate({ people, agencies, countries }: Side, retired = false): boolean {
  if (people.size === 0 || agencies.size + countries.size > 0) return false;
  return [...people].every(({ held }) => held.every(({ former }) => retired && former));
}
