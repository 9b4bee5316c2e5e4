import { toneKey } from "../../../src/shared/vietnamese";
import { innermost, type Agency } from "../agencies/Agency";
import { agencyOf, type Bodies } from "../agencies/Bodies";
import type { Body } from "../agencies/Body";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Place, PlaceLevel } from "../places/Place";
import type { PlaceContext } from "../places/PlaceContext";
import type { Position } from "./Position";

/** Family names that hardly any foreigner has in Vietnamese print. */
const VIETNAMESE = /^(?:Nguyễn|Phạm|Trần|Lê|Vũ|Võ|Bùi|Đỗ|Đặng|Phan|Huỳnh) /u;
const PARTY_BODY = /^(?:Tỉnh|Thành|Huyện) ủy$/u;
const PARTY_COMMITTEE = "cấp ủy";
/** The party committee of each level. */
const COMMITTEES: Readonly<Partial<Record<PlaceLevel, string>>> = {
  tỉnh: "Tỉnh ủy",
  "thành phố": "Thành ủy",
  huyện: "Huyện ủy",
  quận: "Quận ủy",
  "thị xã": "Thị ủy",
};
/** How far back and ahead the body is looked for that "Giám đốc Sở" is of. */
const REACH = 300;

/** The body a position is held in; null where there is none or the article does not tell. */
export function resolvePosition(
  position: Position,
  name: string,
  own: readonly Position[],
  document: Document,
  chunks: readonly Chunk[],
  chunk: number,
  context: PlaceContext,
  bodies: Bodies,
): Body | null {
  const beside = (agency: Agency) => siblingPlace(agency, own);
  if (position.agency) return bodies.resolve(position.agency, beside);
  if (position.country) return stateOf(position.country);
  const { sentence } = document.tokens[position.first]!;
  const { needs } = position.entry;
  const state = own.find((other) => other.country !== null)?.country;
  if (needs === "home" && (state || (context.abroad && !VIETNAMESE.test(name))))
    return stateOf((state ?? context.abroad)!);
  if (needs === "country") {
    const country = state ?? context.countryOf(position.first, sentence);
    return country === null ? null : stateOf(country);
  }
  const implied = impliedAgency(position);
  if (implied) return bodies.resolve(implied, beside);
  return position.kindOnly ? latestOfKind(position.kindOnly, chunks, chunk, bodies) : null;
}

function stateOf(country: string): Body {
  return { name: country, province: null, country };
}

/** "Chủ tịch huyện Y" heads its people's committee, "Tỉnh ủy viên" sits on the province's party committee. */
function impliedAgency(position: Position): Agency | null {
  const { place, entry, first, end } = position;
  const party = place !== null && entry.local === PARTY_COMMITTEE;
  const base = party ? committeeOf(place) : place ? entry.local : entry.agency;
  if (!base) return null;
  const isParty = PARTY_BODY.test(base) || (party && base !== LOWEST_COMMITTEE);
  const suffix = isParty ? "party" : place ? "place" : "none";
  return { first, end, base, suffix, place, parent: null, country: null, national: null, open: false };
}

const LOWEST_COMMITTEE = "Đảng ủy";

function committeeOf(place: Place): string {
  const level = place.province?.kind ?? place.level;
  return (level && COMMITTEES[level]) ?? LOWEST_COMMITTEE;
}

/** The province that another position of the same person names. */
function siblingPlace(agency: Agency, own: readonly Position[]): Place | null {
  const level = innermost(agency).place?.level ?? null;
  for (const other of own) {
    const place = other.agency ? innermost(other.agency).place : other.place;
    if (!place?.name) continue;
    if (innermost(agency).suffix === "any" && level === null) return place;
    if (place.province && (level === null || level === place.province.kind)) return place;
  }
  return null;
}

/** "Giám đốc Sở": the last body of that kind named before it, else the first after. */
function latestOfKind(kind: string, chunks: readonly Chunk[], chunk: number, bodies: Bodies): Body | null {
  const key = toneKey(kind);
  const isKind = (each: Chunk) => toneKey(agencyOf(each)?.base ?? "").startsWith(key);
  const before = chunks.slice(Math.max(0, chunk - REACH), chunk).findLast(isKind);
  const named = before ?? chunks.slice(chunk + 1, chunk + REACH).find(isKind);
  return named ? bodies.resolve(agencyOf(named)!) : null;
}
