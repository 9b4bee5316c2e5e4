import type { Side } from "./Side";

const SEAT = /^(?:Văn phòng|Bộ|Ban|Ủy ban|Phủ Chủ tịch|Sở|Tỉnh ủy|Thành ủy|Quốc hội|Chính phủ|Học viện|Trường) ?/u;

/** Whether the places are seats of ours ("Văn phòng Chính phủ"); a body of another country may stand without its country ("Nhà Trắng"). */
export function isOurSeat(where: Side): boolean {
  return !where.foreign && [...where.agencies].some((name) => SEAT.test(name));
}
