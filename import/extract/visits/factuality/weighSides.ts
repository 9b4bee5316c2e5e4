import { isDay } from "../../../../src/shared/isDay";
import type { Draft } from "../model/Draft";
import { isPrivate } from "../parties/isPrivate";

/** What the sides and the day of a visit speak for it and against it, and how much. */
const SIGNS: readonly (readonly [weight: number, sign: (draft: Draft) => boolean])[] = [
  [-2, isPoliceWork],
  [1, isSupervision],
  [1, isOfAuthority],
  [-2, ({ visitors }) => isPrivate(visitors)],
  [1, ({ visitors }) => visitors.people.size > 0],
  [1, ({ hosts }) => hosts.people.size > 0],
  [1, ({ start }) => start !== null],
];

/** The sum of the signs that the sides and the day show; see `Draft.score`. */
export function weighSides(draft: Draft): number {
  let sum = 0;
  for (const [weight, sign] of SIGNS) if (sign(draft)) sum += weight;
  return sum;
}

/** Bodies whose checks are police work, unless a delegation or a leader of theirs goes. */
const FORCES =
  /^(?:Công an|Cảnh sát|Cục Cảnh sát|Tổng cục Cảnh sát|Cục [Đđ]iều tra|Viện kiểm sát|Phòng Cảnh sát|Phòng An ninh|Phòng Phòng chống|Hạt Kiểm lâm|Đội|Cơ quan Cảnh sát|Cơ quan điều tra|Bộ đội Biên phòng|Đồn Biên phòng|Chi cục|Cục Hải quan|Hải quan|Cục Quản lý thị trường)/u;

function isPoliceWork({ kind, delegation, visitors: { people, agencies } }: Draft): boolean {
  if ((delegation && kind !== "inspection") || people.size > 0 || agencies.size === 0) return false;
  return [...agencies].every((name) => FORCES.test(name));
}

/** Bodies of deputies: to supervise others on the spot is their office. */
const SUPERVISORS =
  /^(?:Đoàn đại biểu Quốc hội|Hội đồng nhân dân|Thường trực Hội đồng nhân dân|Ban \p{L}+ Hội đồng nhân dân|Ủy ban \p{L}+ Quốc hội|Ủy ban Mặt trận Tổ quốc) /u;

function isSupervision({ kind, visitors }: Draft): boolean {
  return kind === "inspection" && [...visitors.agencies].some((name) => SUPERVISORS.test(name));
}

/** Bodies that govern: on a day, at a body that is named, their check is a visit to it. */
const AUTHORITY = /^(?:Bộ (?!Tư lệnh|Chỉ huy|Công an)|Ủy ban nhân dân |Tổng cục )/u;

function isOfAuthority({ kind, start, visitors, hosts }: Draft): boolean {
  if (kind !== "inspection" || start === null || !isDay(start) || hosts.agencies.size === 0) return false;
  return [...visitors.agencies].some((name) => AUTHORITY.test(name));
}
