import type { PlaceLevel } from "../places/Place";
import type { Agency } from "./Agency";

const LEVELS: readonly (readonly [string, PlaceLevel])[] = [
  ["Tỉnh", "tỉnh"],
  ["Thành", "thành phố"],
  ["Huyện", "huyện"],
  ["Quận", "quận"],
  ["Thị ", "thị xã"],
];

/** The committee of a commune, or of a body. */
export const LOWEST_COMMITTEE = "Đảng ủy";

/** Whether it is a party committee, or a youth union's. */
export function isCommittee(agency: Agency): boolean {
  return agency.base.startsWith(LOWEST_COMMITTEE) || partyLevel(agency) !== null;
}

/** Party committees and youth unions carry their level in their name: "Huyện ủy", "Thành đoàn". */
export function partyLevel(agency: Agency): PlaceLevel | null {
  return LEVELS.find(([word]) => agency.base.startsWith(word))?.[1] ?? null;
}
