import { HOME } from "../../HOME";
import type { Place } from "../places/Place";
import { isLocal, type Agency } from "./Agency";
import type { Body } from "./Body";
import { LOWEST_COMMITTEE } from "./partyLevel";

/** What the article says of the places and countries around a body. */
interface Surroundings {
  /** Which place a local body is of where its printed name does not say. Null when the article does not tell. */
  placeOf(agency: Agency): Place | null;
  /** The province that a place lies in. */
  provinceOf(place: Place): string | null;
  /** The foreign country that a bare body of a state is of. */
  countryOf(agency: Agency): string | null;
  /** The foreign country the whole article is about. */
  readonly abroad: string | null;
  /** The body that a part printed without it belongs to. */
  wholeOf(agency: Agency): Body | null;
  /** The body that is meant by its kind alone. */
  ofKind(agency: Agency): Body | null;
  /** The place that a printed one means. */
  settle(place: Place): Place;
}

/** The agency with its full name. Null for a bare body whose place or country the article does not tell. */
export function resolveAgency(agency: Agency, around: Surroundings): Body | null {
  if (agency.parent) {
    const parent = resolveAgency(agency.parent, around);
    return parent && { ...parent, name: partName(agency.base, parent.name) };
  }
  if (agency.partOf) {
    const whole = around.wholeOf(agency);
    if (whole) return { ...whole, name: partName(agency.base, whole.name) };
    if (agency.partOf.required) return null;
  }
  if (agency.suffix === "kind") return around.ofKind(agency);
  if (agency.country) return foreign(agency.base, agency.country);
  if (agency.national && !agency.place) return national(agency, around);
  return local(agency, around);
}

/** "Hội đồng Trường" of "Trường A" is "Hội đồng Trường A". */
function partName(part: string, whole: string): string {
  if (part.endsWith(` ${whole}`)) return part;
  const last = part.slice(part.lastIndexOf(" ") + 1);
  return whole.startsWith(`${last} `) ? part.slice(0, -last.length) + whole : `${part} ${whole}`;
}

function foreign(base: string, country: string): Body {
  return { name: `${base} ${country}`, province: null, country };
}

function national(agency: Agency, around: Surroundings): Body | null {
  const { home, bare } = agency.national!;
  if (bare === "never") return null;
  if (bare === "home" && !around.abroad) return { name: home ?? agency.base, province: null, country: null };
  const country = around.countryOf(agency);
  return country === null ? null : foreign(agency.base, country);
}

/** Party groups, which are always within another body. */
const GROUPS: ReadonlySet<string> = new Set(["Đảng đoàn", "Ban cán sự đảng", "Ban cán sự"]);

function local(agency: Agency, around: Surroundings): Body | null {
  if (GROUPS.has(agency.base)) return null;
  if (agency.suffix === "mission" && !CONSULATE.test(agency.base) && !around.abroad)
    return { name: `${agency.base} tại Việt Nam`, province: null, country: senderOf(agency.base) };
  const place = agency.place?.name ? around.settle(agency.place) : isLocal(agency) ? around.placeOf(agency) : null;
  // A province's committee has another name: "Đảng ủy" alone is that of a commune or of a body.
  if (agency.base === LOWEST_COMMITTEE && !agency.place && place?.province) return null;
  if (!place?.name) {
    const whole = agency.open || !isLocal(agency);
    return whole ? { name: agency.base, province: null, country: agency.state ?? senderOf(agency.base) } : null;
  }
  // "Quận ủy quận 1": a number is no name.
  const where = agency.suffix === "party" && !NUMBER.test(place.name) ? place.name : placeName(place);
  return { name: `${agency.base} ${where}`, province: around.provinceOf(place), country: place.country };
}

const NUMBER = /^\d+$/u;

/** A country may have several: the city tells which, where the article has it. */
const CONSULATE = /^(?:Tổng )?Lãnh sự quán /u;
const MISSION = /^(?:Đại sứ quán|Tổng Lãnh sự quán|Lãnh sự quán|Thương vụ) (?<country>.+?)(?: tại .+)?$/u;

/** Whether it is an embassy or a consulate. */
export function isMission({ base }: Agency): boolean {
  return MISSION.test(base);
}

/** The country that a mission is of: an ambassador comes for it. */
function senderOf(name: string): string | null {
  const country = MISSION.exec(name)?.groups?.country;
  return country === HOME ? null : (country ?? null);
}

/** "tỉnh X", "thành phố Y", "huyện Z": the province's own level, or the level as printed. */
export function placeName(place: Place): string {
  const level = place.province ? place.province.kind : place.level;
  return level ? `${level} ${place.name}` : place.name!;
}
