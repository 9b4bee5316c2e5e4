import { HOME } from "../../HOME";
import type { AgencyHead, KnownAgency, Lexicon } from "../lexicon/Lexicon";
import { matchName } from "../people/matchName";
import { matchCountry, pastStateWord } from "../places/matchCountry";
import { matchBareDistrict } from "../places/matchBareDistrict";
import { matchPlace, matchRegion } from "../places/matchPlace";
import type { Place } from "../places/Place";
import { placeNameEnd } from "../places/placeNameEnd";
import { inSmallLetters } from "../text/inSmallLetters";
import { keyOfForm, keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { asPrinted, isLocal, type Agency } from "./Agency";
import { matchAgency } from "./matchAgency";
import { partyLevel } from "./partyLevel";
import { skipAbbreviation } from "./skipAbbreviation";

/** "Quân đội nhân dân Triều Tiên" is not that of Việt Nam. */
const OF_HOME = / Việt Nam$/u;
const OF = keyOfForm("của");
/** What may stand between a part and its whole, as printed. */
const JOINS_PART: ReadonlySet<string> = new Set(["của", "thuộc"]);
const JOINS_TITLED: ReadonlySet<string> = new Set([...JOINS_PART, ",", "-", "–"]);
/** A body named by its kind alone, which the article has named before: "Thanh tra Bộ". */
const KINDS: ReadonlyMap<string, string> = new Map([
  [keyOfForm("bộ"), "Bộ"],
  [keyOfForm("sở"), "Sở"],
]);
const CENTRAL = "Trung ương";
const CENTRAL_KEY = keyOfForm(CENTRAL);
const STATE = "bang";

/** A name as matched, before what follows it is known. */
export interface Named extends KnownAgency {
  readonly first: number;
  readonly end: number;
  readonly open: boolean;
  readonly part?: AgencyHead["part"];
  readonly of?: AgencyHead["of"];
  /** Whether a title stands before it: what follows a comma is then the body it is a part of. */
  readonly titled?: boolean;
  readonly generic?: Agency["generic"];
}

/** Adds what follows the name: the place, the parent body or the country. Null where the name needs one and has none. */
export function withTail(tokens: readonly Token[], named: Named, lexicon: Lexicon): Agency | null {
  const { first, end, name, suffix, national, state, open } = named;
  const bare = asPrinted({ first, end, base: name, suffix, national, state, open, generic: named.generic });
  if (suffix === "mission") return bare;
  if (suffix === "fixed") return ofState(bare) ?? branch(tokens, bare, lexicon);
  const school = IN_SCHOOL.test(name) ? ofSchool(tokens, bare, lexicon) : null;
  if (school) return school;
  const chamber = COMMITTEE.test(name) ? ofChamber(tokens, bare, lexicon) : null;
  if (chamber) return chamber;
  const whole = named.part ? partOf(tokens, bare, named.titled ? JOINS_TITLED : JOINS_PART, lexicon) : null;
  if (whole) return whole;
  const bracketed = named.part || OF_POLICE.test(name) ? wholeInBrackets(tokens, bare, lexicon) : null;
  if (bracketed) return bracketed;
  const kinds = named.of?.some((kind) => name.includes(` ${kind} `)) ? [] : (named.of ?? []);
  const unsaid = kinds.length > 0 ? { kinds: named.of!, required: named.part === "must" } : undefined;
  if (named.part === "must") return unsaid ? { ...bare, partOf: unsaid } : null;
  const agency = tail(tokens, bare, lexicon);
  if (agency && unsaid && !agency.place && !agency.parent && !agency.country) return { ...agency, partOf: unsaid };
  return agency && named.parent ? inside(agency, named.parent) : agency;
}

const IN_SCHOOL = /^Trung tâm /u;
const SCHOOLS = /^(?:Trường |Học viện |Đại học )/u;

/** "Trung tâm Quan hệ doanh nghiệp | Trường Đại học A", "| (Đại học A)": a centre of a school. */
function ofSchool(tokens: readonly Token[], bare: Agency, lexicon: Lexicon): Agency | null {
  const bracket = tokens[bare.end]?.text === "(" ? 1 : 0;
  const from = bare.end + bracket + (tokens[bare.end]?.key === OF ? 1 : 0);
  if (tokens[from]?.sentence !== tokens[bare.first]!.sentence) return null;
  const parent = matchAgency(tokens, from, lexicon);
  if (!parent || !SCHOOLS.test(parent.base)) return null;
  if (bracket && tokens[parent.end]?.text !== ")") return null;
  // What stands in brackets is named for itself too.
  return bracket ? { ...bare, parent } : { ...bare, end: parent.end, parent };
}

const COMMITTEE = /^(?:Ủy ban|Tiểu ban) /u;
const CHAMBERS: ReadonlySet<string> = new Set(["Hạ viện", "Thượng viện", "Nghị viện", "Quốc hội"]);
/** Of the committees that ours has. */
const OF_OURS = / Quốc hội$/u;

/** "Ủy ban Đối ngoại | (của) Thượng viện Mỹ": a committee of a chamber abroad. */
function ofChamber(tokens: readonly Token[], bare: Agency, lexicon: Lexicon): Agency | null {
  const from = bare.end + (tokens[bare.end]?.key === OF ? 1 : 0);
  if (tokens[from]?.sentence !== tokens[bare.first]!.sentence) return null;
  const chamber = lexicon.agencies.longest(tokens, from);
  const parent = chamber && CHAMBERS.has(chamber.value.name) ? matchAgency(tokens, from, lexicon) : null;
  if (!parent || (parent.national?.home && !parent.country)) return null;
  return { ...bare, base: bare.base.replace(OF_OURS, ""), end: parent.end, parent };
}

/** "Phòng Tổ chức | thuộc | Cục Thuế tỉnh X": a part and the body it is a part of. */
function partOf(tokens: readonly Token[], bare: Agency, joins: ReadonlySet<string>, lexicon: Lexicon): Agency | null {
  const from = skipAbbreviation(tokens, bare.end);
  const next = from + (joins.has(tokens[from]?.text.toLowerCase() ?? "") ? 1 : 0);
  if (next >= tokens.length || tokens[next]!.sentence !== tokens[bare.first]!.sentence) return null;
  const parent = matchAgency(tokens, next, lexicon);
  return parent && isWhole(parent) ? { ...bare, end: parent.end, parent } : null;
}

/** What only a police has: "Cơ quan Cảnh sát điều tra". */
const OF_POLICE = /^Cơ quan (?:Cảnh sát|An ninh) điều tra$/u;
/** Of "(C01, Bộ Công an)" its own number. */
const NUMBER_AND_COMMA = 2;

/** "Phòng Tổ chức | (Sở A)", "Cơ quan Cảnh sát điều tra | (C01, Bộ A)": a part and the body that stands behind it in brackets, where that is named for itself too. */
function wholeInBrackets(tokens: readonly Token[], bare: Agency, lexicon: Lexicon): Agency | null {
  if (tokens[bare.end]?.text !== "(") return null;
  const inner = bare.end + 1;
  for (const from of [inner, inner + NUMBER_AND_COMMA, inner + NUMBER_AND_COMMA + 1]) {
    if (from > inner && tokens[from - 1]?.text !== ",") continue;
    if (tokens[from]?.sentence !== tokens[bare.first]!.sentence) return null;
    const parent = matchAgency(tokens, from, lexicon);
    if (parent && tokens[parent.end]?.text === ")")
      return isWhole(parent) && parent.base !== bare.base ? { ...bare, parent } : null;
  }
  return null;
}

/** A part of a part is no name that anyone uses. */
function isWhole({ open, base }: Agency): boolean {
  return !open || !base.startsWith("Phòng ");
}

function tail(tokens: readonly Token[], bare: Agency, lexicon: Lexicon): Agency | null {
  const { first, suffix } = bare;
  const none = suffix === "within" ? null : bare;
  const from = skipAbbreviation(tokens, bare.end);
  const of = tokens[from]?.key === OF && suffix !== "party" ? 1 : 0;
  const next = from + of;
  if (next >= tokens.length || tokens[next]!.sentence !== tokens[first]!.sentence) return none;
  if (suffix === "country" || suffix === "none") {
    const country = matchCountry(tokens, pastStateWord(tokens, next), lexicon);
    if (country && (!(of && bare.open) || isOfState(bare, country.value)))
      return ofCountry(bare, country.value, country.end);
    const far = of || bare.open ? null : ofStateFurther(tokens, bare, next, lexicon);
    if (far) return far;
  }
  if (suffix === "place" && isOfMinistry(tokens, bare.end, lexicon)) return { ...bare, suffix: "none" };
  const national = suffix === "place" && !of ? nationwide(tokens, bare, next, lexicon) : null;
  if (national) return national.country ? national : tail(tokens, national, lexicon);
  if (suffix === "within" || suffix === "place" || suffix === "any") {
    const parent = matchAgency(tokens, next, lexicon);
    if (parent && fitsParent(bare, parent)) return seated(tokens, { ...bare, end: parent.end, parent }, lexicon);
  }
  const shared = suffix === "within" && !of ? sharedWhole(tokens, bare, next, lexicon) : null;
  if (shared) return shared;
  if (suffix === "within" || suffix === "any") {
    const kind = KINDS.get(tokens[next]!.key);
    if (kind)
      return { ...bare, end: next + 1, parent: { ...bare, first: next, end: next + 1, base: kind, suffix: "kind" } };
  }
  const place = matchPlace(tokens, next, lexicon) ?? (suffix === "party" ? matchRegion(tokens, next, lexicon) : null);
  if (place && fits(place, bare)) return { ...bare, base: baseAt(place, tokens, bare, lexicon), end: place.end, place };
  const district = suffix === "place" && !of ? matchBareDistrict(tokens, next, lexicon) : null;
  if (district) return { ...bare, end: district.end, place: district };
  const school = suffix === "place" && !of ? namedAfter(tokens, bare, next, lexicon) : null;
  if (school) return school;
  return (suffix === "party" && !of ? partyOf(tokens, bare, next, lexicon) : null) ?? none;
}

const AT = keyOfForm("tại");

/** "Văn phòng UNESCO | tại Việt Nam": the country in which an office of an international body is. */
function seated(tokens: readonly Token[], office: Agency, lexicon: Lexicon): Agency {
  const { end, parent } = office;
  if (parent?.suffix !== "fixed" || tokens[end]?.key !== AT) return office;
  const country = tokens[end + 1]?.sentence === tokens[end]!.sentence ? matchCountry(tokens, end + 1, lexicon) : null;
  if (!country) return office;
  return { ...office, end: country.end, parent: { ...parent, base: `${parent.base} tại ${country.value}` } };
}

/** "Ban Dân vận | và Ban Tuyên giáo Tỉnh ủy X": the whole stands behind the second of two parts. */
function sharedWhole(tokens: readonly Token[], bare: Agency, at: number, lexicon: Lexicon): Agency | null {
  const second = tokens[at]!.key === "&" ? lexicon.agencies.longest(tokens, at + 1) : null;
  if (second?.value.suffix !== "within" || !isAlike(second.value.name, bare.base)) return null;
  if (tokens[second.end]?.sentence !== tokens[bare.first]!.sentence) return null;
  const parent = matchAgency(tokens, second.end, lexicon);
  return parent && fitsParent(bare, parent) ? { ...bare, parent } : null;
}

/** Of one kind, and not the same: a police and an inspectorate have no whole in common. */
function isAlike(one: string, other: string): boolean {
  return one !== other && one.split(" ", 1)[0] === other.split(" ", 1)[0];
}

/** "Cục Quản lý thị trường | (Bộ Công Thương)": the one that the local ones are under. */
function isOfMinistry(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.text !== "(" || tokens[at + 1]?.sentence !== tokens[at]!.sentence) return false;
  const ministry = lexicon.agencies.longest(tokens, at + 1);
  return ministry !== null && ministry.value.national !== null && tokens[ministry.end]?.text === ")";
}

/** What no other state has. */
const OF_OURS_ALONE =
  /Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Mặt trận Tổ quốc|^Đảng |^Ban Chấp hành/u;

/** "Hội Đông y | Việt Nam", "Ban Tiếp công dân | Trung ương", "Cục Hải quan | Mỹ": a kind of local body that a whole state has too. */
function nationwide(tokens: readonly Token[], bare: Agency, at: number, lexicon: Lexicon): Agency | null {
  if (`${tokens[at]!.key} ${tokens[at + 1]?.key}` === CENTRAL_KEY)
    return { ...bare, base: `${bare.base} ${CENTRAL}`, end: at + 2, suffix: "none" };
  const state = OF_HOME.test(bare.base) ? null : matchCountry(tokens, pastStateWord(tokens, at), lexicon);
  if (!state) return null;
  if (state.value === HOME) return { ...bare, base: `${bare.base} ${HOME}`, end: state.end, suffix: "none" };
  if (!tokens[bare.first]!.capital || OF_OURS_ALONE.test(bare.base)) return null;
  // "Lào Cai" is longer than "Lào".
  if ((lexicon.provinces.longest(tokens, at)?.end ?? 0) > state.end) return null;
  return ofCountry({ ...bare, suffix: "none" }, state.value, state.end);
}

/** "Mặt trận Tổ quốc | tỉnh X": a central body printed short, with a place, is the local one, which is not "… Việt Nam". */
function baseAt(place: Place, tokens: readonly Token[], { base, end, suffix }: Agency, lexicon: Lexicon): string {
  if (suffix !== "none" || !OF_HOME.test(base) || place.country) return base;
  const printed = [1, 2].some((words) => matchCountry(tokens, end - words, lexicon)?.end === end);
  return printed ? base : base.replace(OF_HOME, "");
}

function fitsParent({ base, suffix }: Agency, parent: Agency): boolean {
  if (suffix === "place") return isLocal(parent);
  return parent.suffix !== "fixed" || base === "Văn phòng";
}

/** "Lầu Năm Góc" is Bộ Quốc phòng of Mỹ. */
function ofState(bare: Agency): Agency | null {
  const { base, state, end } = bare;
  if (!state || !base.endsWith(` ${state}`)) return null;
  return ofCountry({ ...bare, base: base.slice(0, -state.length - 1), state: null }, state, end);
}

/** "UNESCO Việt Nam": the branch of an international body. */
function branch(tokens: readonly Token[], bare: Agency, lexicon: Lexicon): Agency {
  const country =
    tokens[bare.end]?.sentence === tokens[bare.first]!.sentence && matchCountry(tokens, bare.end, lexicon);
  return country && country.value === HOME
    ? { ...bare, base: `${bare.base} ${HOME}`, end: country.end, state: null }
    : bare;
}

/** Bodies of a state, which another state's may be named like: "Ủy ban Điều tra của Nga". */
const OF_STATES =
  /^(?:Cơ quan|Cục|Tổng cục|Ủy ban|Hội đồng|Bộ Tư lệnh|Bộ Chỉ huy|Bộ) |^Trung tâm .*(?:Quốc gia|quốc gia)$/u;

function isOfState({ base }: Agency, country: string): boolean {
  return country !== HOME && OF_STATES.test(base);
}

/** What the bodies of other states have in their names, and ours have not. */
const BEFORE_STATE = keySet(["liên bang", "dân dụng", "quốc gia", "hoàng gia", "nhà nước", "quân sự"]);

/** "Cục Hàng không | liên bang Mỹ" is not that of Việt Nam. */
function ofStateFurther(tokens: readonly Token[], bare: Agency, at: number, lexicon: Lexicon): Agency | null {
  if (!BEFORE_STATE.has(`${tokens[at]!.key} ${tokens[at + 1]?.key}`)) return null;
  if (tokens[at + 2]?.sentence !== tokens[bare.first]!.sentence) return null;
  const country = matchCountry(tokens, at + 2, lexicon);
  if (!country || country.value === HOME) return null;
  const words = `${tokens[at]!.text} ${tokens[at + 1]!.text}`;
  return ofCountry({ ...bare, base: `${bare.base.replace(OF_HOME, "")} ${words}` }, country.value, country.end);
}

function ofCountry(agency: Agency, country: string, end: number): Agency {
  if (country !== HOME) return { ...agency, base: agency.base.replace(OF_HOME, ""), end, country };
  return { ...agency, base: agency.national?.home ?? agency.base, national: null, end };
}

function fits(place: Place, { suffix, open, base }: Agency): boolean {
  switch (suffix) {
    case "country":
      return place.level === STATE;
    case "none":
      if (place.level === null) return false;
      if (place.name === null)
        return (
          place.level === "tỉnh" || place.level === "thành phố" || (open && isDistrict(place) && !COMPANY.test(base))
        );
      if (place.province || place.within) return true;
      return open && !COMPANY.test(base);
    case "party":
      return place.name !== null || place.level === "tỉnh" || place.level === "thành phố";
    case "within":
    case "any":
    case "place":
    case "fixed":
    case "kind":
    case "mission":
      return true;
  }
}

function isDistrict({ level }: Place): boolean {
  return level === "huyện" || level === "quận" || level === "thị xã";
}

/** The place is part of a school's name, not of a company's. */
const COMPANY = /^(?:Công ty|Tổng công ty|Tập đoàn|Ngân hàng|Doanh nghiệp|Xí nghiệp|Nhà máy)/u;

const SCHOOL = /^Trường /u;

/** "Trường Chính trị | Nguyễn Văn Cừ": a school that is named after someone. */
function namedAfter(tokens: readonly Token[], bare: Agency, at: number, lexicon: Lexicon): Agency | null {
  const name = SCHOOL.test(bare.base) && at === bare.end ? matchName(tokens, at, lexicon, true) : null;
  return name?.vietnamese ? { ...bare, base: `${bare.base} ${name.name}`, end: name.end, suffix: "none" } : null;
}

/** Syllables of a name that hardly any place has. */
const PERSON_WORDS = 3;

/** "Thành ủy | Tất Thành An": a person with a rare family name, not a place. */
function isPerson(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const name = matchName(tokens, at, lexicon, true);
  if (!name?.vietnamese || name.end - at !== PERSON_WORDS) return false;
  // "Thành ủy Thạch Gia Trang | Ngô Văn A": a place, where its head follows.
  if (lexicon.foreignRegions.longest(tokens, at) || matchName(tokens, name.end, lexicon, true)?.vietnamese)
    return false;
  return !lexicon.provinceOfDistrict.has(
    tokens
      .slice(at, name.end)
      .map(({ key }) => key)
      .join(" "),
  );
}

/** "Huyện ủy | Đăk Đoa": the level stands in the committee's own name. */
function partyOf(tokens: readonly Token[], bare: Agency, at: number, lexicon: Lexicon): Agency | null {
  const level = partyLevel(bare);
  if (isPerson(tokens, at, lexicon)) return null;
  const end = level ? placeNameEnd(tokens, at, lexicon) : at;
  if (!level || level === "tỉnh" || end === at) return null;
  const name = tokens
    .slice(at, end)
    .map((token) => inSmallLetters(token.text))
    .join(" ");
  return { ...bare, end, place: { first: at, end, level, name, province: null, within: null, country: null } };
}

/** A police department named with its place alone is part of that place's police. */
function inside(agency: Agency, parent: string): Agency {
  if (agency.parent) return agency;
  const { first, end, place } = agency;
  const outer: Agency = { ...agency, first, end, base: parent, suffix: "place", place };
  return { ...agency, suffix: "within", place: null, parent: outer };
}
