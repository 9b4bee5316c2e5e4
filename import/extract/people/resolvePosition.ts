import { asPrinted, innermost, needsPlace, type Agency } from "../agencies/Agency";
import { agencyOf, type Bodies } from "../agencies/Bodies";
import type { Body } from "../agencies/Body";
import { isCommittee, LOWEST_COMMITTEE } from "../agencies/partyLevel";
import { placeName } from "../agencies/resolveAgency";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Place, PlaceLevel } from "../places/Place";
import type { PlaceContext } from "../places/PlaceContext";
import { isName } from "../isName";
import { isForeignName } from "./isForeignName";
import { isForeignSpelling } from "./isForeignSpelling";
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
  const beside = (agency: Agency) => siblingPlace(agency, own) ?? placeOfForeigner(agency, name, around);
  if (position.agency)
    return (
      committeeWithin(position.agency, own, around) ??
      bodies.resolve(ofHolder(position.agency, name, own, chunk, around), beside)
    );
  if (position.country) return ministryIn(position.country, position, bodies) ?? stateOf(position.country);
  const { place, entry } = position;
  if (place?.country || (place?.name && entry.local === REGION))
    return { name: placeName(place), province: place.province?.name ?? null, country: place.country };
  const region = entry.local === REGION && !position.agency ? regionOf(position, around.context) : null;
  if (region) return region;
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
  const company = position.kindOnly ? null : companyBeside(position, own);
  if (company) return bodies.resolve(company);
  // "Phó Bí thư, Phó Tỉnh trưởng tỉnh B" of another state holds neither here.
  if (!position.kindOnly && own.some(({ place, agency }) => place?.country ?? agency?.country)) return null;
  return position.kindOnly
    ? bodies.ofKind(position.kindOnly, position.first, sideOf(name, around))
    : (bodyBefore(position, chunk, around) ?? sameOffice(position, chunk, around) ?? sender(position, chunk, around));
}

/** Party committees within a body. */
const WITHIN_BODIES: ReadonlySet<string> = new Set([LOWEST_COMMITTEE, "Đảng đoàn", "Ban cán sự đảng", "Ban cán sự"]);

/** Bodies that have a party committee of their own. */
const WITH_COMMITTEE =
  /^(?:Sở|Công an|Cục|Tổng cục|Chi cục|Bộ Chỉ huy|Bộ Tư lệnh|Quân khu|Quân chủng|Kho bạc|Bảo hiểm|Tập đoàn|Tổng công ty|Công ty|Ngân hàng) ?/u;

/** Bodies of the party, and an assembly, which have no group of it. */
const WITHOUT_GROUP = /^(?:Ban Chấp hành|Bộ Chính trị|Ban Bí thư|Quân ủy|Quốc hội$|Đoàn đại biểu)/u;

/** Whether the committee or the group is that of the body in which the same person holds another office. */
function mayBeWithin(agency: Agency, other: Agency | null): boolean {
  if (!other || isCommittee(other) || other.base === agency.base) return false;
  if (agency.base !== LOWEST_COMMITTEE) return other.suffix !== "party" && !WITHOUT_GROUP.test(other.base);
  return other.open || WITH_COMMITTEE.test(other.base);
}

/** "Bí thư Đảng ủy, Hiệu trưởng Trường A", "Ủy viên Ban cán sự đảng, Thứ trưởng Bộ B": a party committee without a place is of the body beside it. */
function committeeWithin(agency: Agency, own: readonly Position[], { bodies }: Around): Body | null {
  if (!WITHIN_BODIES.has(agency.base) || agency.place || agency.parent) return null;
  const office =
    own.find((other) => mayBeWithin(agency, other.agency)) ?? own.find((other) => other.kindOnly && !tellsBody(other));
  if (!office) return null;
  const body = office.agency ? bodies.resolve(office.agency) : bodies.ofKind(office.kindOnly!, office.first, null);
  return body && { ...body, name: `${agency.base} ${body.name}` };
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

/** Offices of companies and the like. */
const COMPANY_OFFICE = /Giám đốc|Hội đồng quản trị|Hội đồng thành viên|^(?:Người|Đồng) sáng lập|^Kế toán trưởng/u;

/** "Người sáng lập kiêm Giám đốc điều hành Trung tâm A": of two offices in one body the second is told with it. */
function companyBeside({ entry, end, former }: Position, own: readonly Position[]): Agency | null {
  if (!COMPANY_OFFICE.test(entry.title)) return null;
  const next = own.find((other) => other.first >= end);
  if (!next || next.former !== former || !COMPANY_OFFICE.test(next.entry.title)) return null;
  return next.agency ?? companyBeside(next, own);
}

/** "Thay mặt lãnh đạo Bưu điện A, Giám đốc B nói": behind a body and a comma its head is told of. */
function bodyBefore({ entry, first }: Position, chunk: number, { document, chunks, bodies }: Around): Body | null {
  const [body, next] = [chunks[chunk - 1], chunks[chunk + 1]];
  if (body?.kind !== "agency" || body.end !== first - 1 || !HEAD_OF_BODY.test(entry.title)) return null;
  const { tokens } = document;
  if (tokens[body.end]!.text !== "," || tokens[body.first]!.sentence !== tokens[first]!.sentence) return null;
  return next && isName(next) ? bodies.resolve(body.agency) : null;
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
  if (place && entry.local === REGION) return null;
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

/** The level of the place that someone governs. */
const GOVERNED: ReadonlyMap<string, PlaceLevel> = new Map([
  ["Tỉnh trưởng", "tỉnh"],
  ["Thị trưởng", "thành phố"],
  ["Huyện trưởng", "huyện"],
  ["Quận trưởng", "quận"],
]);
const DEPUTY = /^Phó /u;

/** "Quận trưởng A", "Thị trưởng thành phố A": of the place abroad that was named. */
function regionOf({ entry, place, first }: Position, context: PlaceContext): Body | null {
  const level =
    place?.level ?? GOVERNED.get(entry.title.replace(DEPUTY, "").replace(/^\p{Ll}/u, (letter) => letter.toUpperCase()));
  const abroad = level ? context.regionAbroad(level, first) : null;
  return abroad && { name: placeName(abroad), province: null, country: abroad.country };
}

/** "do ông A Sisavath, Thường vụ Tỉnh ủy, dẫn đầu": a foreigner's is that of the province abroad that was named. */
function placeOfForeigner(agency: Agency, name: string, { context }: Around): Place | null {
  return needsPlace(agency) && isForeignSpelling(name) ? context.placeAbroad(agency) : null;
}

/** The province that another position of the same person names. */
function siblingPlace(agency: Agency, own: readonly Position[]): Place | null {
  const level = innermost(agency).place?.level ?? null;
  for (const other of own) {
    const place = other.agency ? innermost(other.agency).place : other.place;
    if (!place?.name) continue;
    if (innermost(agency).suffix === "any" && level === null) return place;
    if (place.province && (level === null || level === place.province.kind)) return place;
    if (place.country && (level === null || level === place.level)) return place;
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
