import type { PlaceLevel } from "../places/Place";
import type { Agency } from "./Agency";

const LEVELS: readonly (readonly [string, PlaceLevel])[] = [
  ["Tỉnh", "tỉnh"],
  ["Thành", "thành phố"],
  ["Huyện", "huyện"],
  ["Quận", "quận"],
  ["Thị ", "thị xã"],
];

/** Party committees and youth unions carry their level in their name: "Huyện ủy", "Thành đoàn". */
export function partyLevel(agency: Agency): PlaceLevel | null {
  return LEVELS.find(([word]) => agency.base.startsWith(word))?.[1] ?? null;
}
