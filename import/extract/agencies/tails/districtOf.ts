import { matchBareDistrict } from "../../places/matchBareDistrict";
import type { Agency } from "../Agency";
import type { Tail } from "./Tail";

/** "Ủy ban nhân dân | Sơn Hà": a district without its level word. */
export function districtOf({ tokens, bare, next, of, lexicon }: Tail): Agency | null {
  const place = of ? null : matchBareDistrict(tokens, next, lexicon);
  return place && { ...bare, end: place.end, place };
}
