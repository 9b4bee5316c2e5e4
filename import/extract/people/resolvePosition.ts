import { asPrinted, innermost, type Agency } from "../agencies/Agency";
import { agencyOf, type Bodies } from "../agencies/Bodies";
import type { Body } from "../agencies/Body";
import { isCommittee, LOWEST_COMMITTEE, partyLevel } from "../agencies/partyLevel";
import { placeName } from "../agencies/resolveAgency";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Place, PlaceLevel } from "../places/Place";
import type { PlaceContext } from "../places/PlaceContext";
import { isForeignName } from "./isForeignName";
import { isVietnameseName } from "./isVietnameseName";
import type { LeaderCountries } from "./leaderCountries";
import { REGION, tellsBody, type Position } from "./Position";
import { countryOf, introduces, isOfState, ofHolder } from "./stateOffice";

const PARTY_BODY = /^(?:Tỉnh|Thành|Huyện) ủy$/u;
const COUNCILS: ReadonlySet<string> = new Set(["Ủy ban nhân dân", "Hội đồng nhân dân"]);
const MINISTRY = "Bộ";
/** "Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ" has the rank of a minister, and no ministry. */
const CHAIR = "Chủ nhiệm";
const LED_BY = "do";
const HEAD_OF_BODY = /^(?:Phó )?(?:Tổng )?(?:Giám đốc|Hiệu trưởng|Viện trưởng|Chủ tịch)/u;
/** Of states without a president: "Chủ tịch Kim Jong-un". */
const HEAD_OF_STATE = "Chủ tịch";
const PARTY_COMMITTEE = "cấp ủy";
/** The party committee of each level. */
const COMMITTEES: Readonly<Partial<Record<PlaceLevel, string>>> = {
  tỉnh: "Tỉnh ủy",
  "thành phố": "Thành ủy",
  huyện: "Huyện ủy",
  quận: "Quận ủy",
  "thị xã": "Thị ủy",
};
/** How far back and ahead the same office is looked for. */
const REACH = 300;

/** The article around a position. */
export interface Around {
  readonly document: Document;
  readonly chunks: readonly Chunk[];
  readonly context: PlaceContext;
  readonly bodies: Bodies;
  readonly leaderCountry: LeaderCountries;
  /** Chunks of positions that are known to be someone's. */
  readonly taken: ReadonlySet<number>;
}

/**
 * The body a position is held in; null where there is none or the article does not tell.
 * @param name whose position it is.
 * @param own all positions stated together with it, itself among them.
 * @param chunk index of the chunk that states it.
 */
export function resolvePosition(
  position: Position,
  name: string,
  own: readonly Position[],
  chunk: number,
  around: Around,
): Body | null {
  const { bodies } = around;
  const beside = (agency: Agency) => siblingPlace(agency, own) ?? placeAbroad(agency, name, chunk, around);
  if (position.agency)
    return (
      committeeWithin(position.agency, own, around) ??
      bodies.resolve(ofHolder(position.agency, name, own, chunk, around), beside)
    );
  if (position.country) return ministryIn(position.country, position, bodies) ?? stateOf(position.country);
  const { place, entry } = position;
  if (place?.country || (place?.name && entry.local === REGION))
    return { name: placeName(place), province: place.province?.name ?? null, country: place.country };
  if (isOfState(entry)) {
    const country = countryOf(position, name, own, around);
    if (country || entry.needs !== "home") return country === null ? null : stateOf(country);
  }
  const implied = isForeignName(name) && entry.agency && !place ? null : impliedAgency(position);
  if (implied) return bodies.resolve(implied, beside);
  const committee = committeeBeside(position, own);
  if (committee) return bodies.resolve(committee, beside);
  if (position.entry.head === MINISTRY && !position.former && own.some(({ entry }) => entry.title === CHAIR))
    return null;
  const led = stateLed(position, name, chunk, around);
  if (led) return stateOf(led);
  // "Phó Bí thư, Phó Tỉnh trưởng tỉnh B" of another state holds neither here.
  if (!position.kindOnly && own.some(({ place, agency }) => place?.country ?? agency?.country)) return null;
  return position.kindOnly
    ? bodies.ofKind(position.kindOnly, position.first, sideOf(name, around))
    : (sameOffice(position, chunk, around) ?? sender(position, chunk, around));
}

/** "Bí thư Đảng ủy, Hiệu trưởng Trường A": a party committee without a place, beside an office in a school or a company, is that body's. */
function committeeWithin(agency: Agency, own: readonly Position[], { bodies }: Around): Body | null {
  if (agency.base !== LOWEST_COMMITTEE || agency.place || agency.parent) return null;
  const office = own.find((other) => other.agency?.open) ?? own.find((other) => other.kindOnly && !tellsBody(other));
  if (!office) return null;
  const body = office.agency ? bodies.resolve(office.agency) : bodies.ofKind(office.kindOnly!, office.first, null);
  return body && { ...body, name: `${LOWEST_COMMITTEE} ${body.name}` };
}

/**
 * "Phó Bí thư, Chủ tịch UBND tỉnh": an office in a party committee told without it is in that of the level at which the same person
 * holds another.
 */
function committeeBeside({ entry, first, end }: Position, own: readonly Position[]): Agency | null {
  if (entry.local !== PARTY_COMMITTEE) return null;
  for (const { agency } of own) {
    const committee = agency && [agency, agency.parent].find((each) => each && isCommittee(each));
    if (committee) return { ...committee, first, end };
  }
  const office = own.find(({ agency }) => agency && COUNCILS.has(agency.base) && agency.place)?.agency;
  if (!office) return null;
  const base = committeeOf(office.place!);
  return { ...office, first, end, base, suffix: base === LOWEST_COMMITTEE ? "place" : "party" };
}

/** "đoàn của Sở A do ông B, Giám đốc, dẫn đầu": who leads a body's people holds his office in that body. */
function sender({ entry }: Position, chunk: number, { document, chunks, bodies }: Around): Body | null {
  const [body, leader] = [chunks[chunk - 2], chunks[chunk - 1]];
  if (body?.kind !== "agency" || leader?.kind !== "person" || !HEAD_OF_BODY.test(entry.title)) return null;
  const { tokens } = document;
  if (tokens[body.first]!.sentence !== tokens[chunks[chunk]!.first]!.sentence || leader.first - body.end > 2)
    return null;
  return tokens[body.end]!.text === LED_BY ? bodies.resolve(body.agency) : null;
}

/** "Chủ tịch | Kim Jong-un": what the title means right before the name of a known leader. */
function stateLed({ entry, end, kindOnly }: Position, name: string, chunk: number, around: Around): string | null {
  if (entry.title !== HEAD_OF_STATE || kindOnly || !introduces(around.chunks, chunk, end)) return null;
  return around.leaderCountry(name);
}

/** "Bộ trưởng A gặp người đồng cấp Mỹ": of the ministry that is spoken of, the one over there. */
function ministryIn(country: string, { kindOnly, first }: Position, bodies: Bodies): Body | null {
  const home = kindOnly === MINISTRY ? bodies.ofKind(kindOnly, first, "home") : null;
  return home && { name: `${home.name} ${country}`, province: null, country };
}

/** Whether the bodies of ours or those of other states alone come into question for someone. */
function sideOf(name: string, around: Around): "home" | "abroad" | null {
  if (isVietnameseName(name, around)) return "home";
  return isForeignName(name) || around.leaderCountry(name) ? "abroad" : null;
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
  return asPrinted({ first, end, base, suffix, place, open: false });
}

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
    if (place.country && (level ?? partyLevel(innermost(agency))) === "tỉnh" && place.level === "tỉnh") return place;
  }
  return null;
}

/** "đoàn HĐND tỉnh B (Lào) do ông A, Phó Chủ tịch HĐND tỉnh, …": the region abroad that the sentence has named before a foreigner. */
function placeAbroad(agency: Agency, name: string, chunk: number, { chunks, document }: Around): Place | null {
  if (!isForeignName(name) || (innermost(agency).place?.level ?? partyLevel(innermost(agency))) !== "tỉnh") return null;
  const { sentence } = document.tokens[agency.first]!;
  for (let index = chunk - 1; index >= 0; index--) {
    const before = chunks[index]!;
    if (document.tokens[before.first]!.sentence !== sentence) return null;
    const named = agencyOf(before);
    const place = before.kind === "place" ? before.place : named && innermost(named).place;
    if (place?.country && place.name) return place;
  }
  return null;
}

/** "Bí thư Nguyễn Văn A" in an article whose headline names "Bí thư Thành ủy X" alone: the nearest such office that is nobody else's. */
function sameOffice({ entry }: Position, chunk: number, { chunks, taken, bodies }: Around): Body | null {
  const from = Math.max(0, chunk - REACH);
  const offset = chunks
    .slice(from, chunk + REACH)
    .findIndex(
      (each, index) =>
        each.kind === "position" && each.position.agency && each.position.entry === entry && !taken.has(from + index),
    );
  const agency = offset === -1 ? null : agencyOf(chunks[from + offset]!);
  return agency && bodies.resolve(agency);
}
