import type { Place } from "../places/Place";
import type { Agency } from "./Agency";
import type { Body } from "./Body";

/** Says which place a body is of where its printed name does not. Null when the article does not tell. */
export type PlaceOf = (agency: Agency) => Place | null;
/** The province that a place lies in. */
export type ProvinceOf = (place: Place) => string | null;

/** The agency with its full name. Null for a bare local body whose place the article does not tell. */
export function resolveAgency(agency: Agency, placeOf: PlaceOf, provinceOf: ProvinceOf): Body | null {
  if (agency.parent) {
    const parent = resolveAgency(agency.parent, placeOf, provinceOf);
    return parent && { ...parent, name: `${agency.base} ${parent.name}` };
  }
  if (agency.country) return { name: `${agency.base} ${agency.country}`, province: null, country: agency.country };
  const local = agency.suffix === "place" || agency.suffix === "party" || agency.suffix === "within";
  const place = agency.place?.name ? agency.place : local ? placeOf(agency) : null;
  if (!place?.name) return local ? null : { name: agency.base, province: null, country: null };
  const where = agency.suffix === "party" && place.province ? place.name : placeName(place);
  return { name: `${agency.base} ${where}`, province: provinceOf(place), country: null };
}

/** "tỉnh X", "thành phố Y", "huyện Z": the province's own level, or the level as printed. */
export function placeName(place: Place): string {
  const level = place.province ? place.province.kind : place.level;
  return level ? `${level} ${place.name}` : place.name!;
}
