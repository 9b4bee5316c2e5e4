import type { AgencyHead } from "../lexicon/AgencyHead";
import type { KnownAgency } from "../lexicon/KnownAgency";
import type { Lexicon } from "../lexicon/Lexicon";
import type { Match } from "../lexicon/Trie";
import { matchName } from "../people/matchName";
import { matchCountry } from "../places/matchCountry";
import { matchPlace } from "../places/matchPlace";
import { OF, PRONOUNS } from "../text/functionWords";
import { inCapitals } from "../text/inCapitals";
import { keyOfForm, keySet } from "../text/keySet";
import { pairAt } from "../text/pairAt";
import { formKeys } from "../text/tokenise";
import type { Token } from "../text/Token";
import { isLocal, needsPlace, type Agency } from "./Agency";
import { endsBusiness } from "./endsBusiness";
import { matchOpenName } from "./openNames/matchOpenName";
import { matchSwallowedName } from "./openNames/matchSwallowedName";
import type { OpenName } from "./openNames/OpenName";
import { stateNamed } from "./stateNamed";
import type { Named } from "./tails/Named";
import { withTail } from "./tails/withTail";

/** A Vietnamese ministry is always one that the tables list. */
const MINISTRY = "Bộ";
const COMMAND = /^Bộ (?:Tư lệnh|Chỉ huy) /u;
const MISSION = /^(?:Đại sứ quán|Tổng Lãnh sự quán|Lãnh sự quán) /u;
/** Those of Việt Nam are never in Việt Nam. */
const MISSION_TO = / tại | Việt Nam$/u;
/** Bodies that are often printed without any capital. */
const OFTEN_LOWER = keySet([
  "đảng ủy",
  "tỉnh ủy",
  "thành ủy",
  "huyện ủy",
  "công an",
  "tỉnh đoàn",
  "thành đoàn",
  "huyện đoàn",
]);

const OWNS = keyOfForm("chủ");

/** What these words name begins like a body now and then: "chùa Hội Khánh", "xã Hội Sơn". */
const NAMED_PLACES = keySet("chùa đền đình miếu phố đường lộ xã phường thôn ấp làng bản núi sông cầu chợ".split(" "));

/** The agency whose name begins at `at`. Null where none does. */
export function matchAgency(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  if (tokens[at]!.kind !== "word") return null;
  const known = isOwned(tokens, at) ? null : knownAt(tokens, at, lexicon);
  if (known?.value.suffix === "fixed" && isNamedAfter(tokens, at, known.end, lexicon)) return null;
  if (known && (isCited(tokens, at, known.end, lexicon) || isModel(tokens, known, lexicon))) return null;
  const common = lexicon.nonAgencies.longest(tokens, at);
  if (common && (!known || known.end <= common.end)) return null;
  const isThing = NAMED_PLACES.has(tokens[at - 1]?.key ?? "") || isPhotographer(tokens, at);
  const open = isThing ? null : matchOpenName(tokens, at, lexicon);
  if ((!known && !open) || isSecondHalf(tokens, at, lexicon)) return null;
  if (
    known &&
    (!open || known.end >= open.end || (known.end > open.headEnd && !goesOn(tokens, known, open, lexicon)))
  ) {
    const agency = withTail(tokens, { first: at, end: known.end, ...known.value, open: false }, lexicon, matchAgency);
    if (agency && isAnyOf(tokens, agency)) return null;
    if (agency && looksLikeName(tokens, at, known.end, agency)) return agency;
    if (open && open.end <= known.end) return null;
  }
  const named = open && { ...openAgency(tokens, at, open, lexicon), ...brandBehind(tokens, open, lexicon) };
  const agency = named && withTail(tokens, named, lexicon, matchAgency);
  return agency && (isForeignMinistry(agency) || !isMinistry(open.name)) ? agency : null;
}

/** "Ngân hàng | BIDV": a short name of a body that begins with the same word is that body. */
function brandBehind(tokens: readonly Token[], { head, headEnd, end }: OpenName, lexicon: Lexicon): Partial<Named> {
  const brand = end > headEnd ? lexicon.agencies.longest(tokens, headEnd) : null;
  const isIt = brand?.end === end && brand.value.suffix === "none" && brand.value.name.startsWith(`${head.head} `);
  return isIt ? { ...brand.value, open: false, generic: false } : {};
}

/** "cán | bộ TP", "hội | trường Thống Nhất": the word that bodies begin with completes another. */
function isSecondHalf(tokens: readonly Token[], at: number, { compounds }: Lexicon): boolean {
  const before = tokens[at - 1];
  if (tokens[at]!.capital || before?.kind !== "word" || before.sentence !== tokens[at]!.sentence) return false;
  return compounds.has(`${before.key} ${tokens[at]!.key}`);
}

const CREDITS = keySet(["ảnh", "nguồn", "video", "clip"]);
const REPORTS = keySet(["đưa", "dẫn", "đăng"]);
const TELLS = keySet(["cho biết", "cho hay"]);
/** Last words of "phóng viên", "đặc phái viên", "tin từ", "tờ", "báo". */
const OF_MEDIUM = keySet(["theo", "phóng viên", "phái viên", "tin từ", "hãng tin"]);

/** "Ảnh: | TTXVN", "theo | TTXVN": who took the picture or had the news is no party to it. */
function isCited(tokens: readonly Token[], at: number, end: number, { media }: Lexicon): boolean {
  if (media.longest(tokens, at)?.end !== end) return false;
  const before = tokens[at - 1];
  if (REPORTS.has(tokens[end]?.key ?? "") || TELLS.has(pairAt(tokens, end))) return true;
  if (before?.sentence !== tokens[at]!.sentence) return false;
  return (
    OF_MEDIUM.has(before.key) ||
    OF_MEDIUM.has(pairAt(tokens, at - 2)) ||
    before.text === "/" ||
    (before.text === ":" && CREDITS.has(tokens[at - 2]?.key ?? ""))
  );
}

/** "Ảnh: | TRƯỜNG AN": who took the picture, printed in capitals. */
function isPhotographer(tokens: readonly Token[], at: number): boolean {
  return inCapitals(tokens[at]!.text) && tokens[at - 1]?.text === ":" && CREDITS.has(tokens[at - 2]?.key ?? "");
}

/** Letters of a model, of which the number follows: "A | 350". */
const MODEL = /^\p{Lu}{1,4}$/u;

/** "trả Samsung 500 | triệu USD" */
const AMOUNTS = keySet("tỷ tỉ triệu nghìn ngàn người tấn chiếc xe máy usd đồng".split(" "));

/** "máy bay Airbus | A350", "Boeing | 787", "giải Samsung | 2018": what a company makes or pays for. */
function isModel(tokens: readonly Token[], { value, end }: Match<KnownAgency>, { international }: Lexicon): boolean {
  if (value.suffix !== "fixed" || value.state || international.has(value.name)) return false;
  const [letters, number] = [tokens[end], tokens[end + 1]];
  if (letters?.kind === "number" && letters.sentence === tokens[end - 1]!.sentence)
    return /^\d{3,4}$/u.test(letters.text) && !AMOUNTS.has(number?.key ?? "");
  if (number?.kind !== "number" || number.sentence !== tokens[end - 1]!.sentence) return false;
  return MODEL.test(letters!.text) && letters!.end === number.start;
}

/** Words before a body with which it makes something else. */
const MAX_BEFORE = 3;

/** "Công ước | Liên Hợp Quốc", "Hội nghị cấp cao | APEC": what is named after a body is none. */
function isNamedAfter(tokens: readonly Token[], at: number, end: number, { nonAgencies }: Lexicon): boolean {
  for (let from = at - 1; from >= at - MAX_BEFORE && tokens[from]?.sentence === tokens[at]!.sentence; from--)
    if ((nonAgencies.longest(tokens, from)?.end ?? 0) >= end) return true;
  return false;
}

/** "Đảng Dân chủ | Tự do": the name of an international body or a party is only the beginning of another's. */
function goesOn(
  tokens: readonly Token[],
  { value, end }: { value: KnownAgency; end: number },
  open: OpenName,
  lexicon: Lexicon,
): boolean {
  if (value.suffix !== "fixed" || !tokens[end]!.capital || matchCountry(tokens, end, lexicon)?.end === open.end)
    return false;
  // "Chủ tịch Hội đồng châu Âu | John Miller"
  return !isForeigner(tokens, end, lexicon);
}

function isForeigner(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const name = matchName(tokens, at, lexicon, true);
  return name !== null && !name.vietnamese && name.end - at > 1;
}

/** "ông chủ | Nhà Trắng" is a person. */
function isOwned(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.key === OWNS && PRONOUNS.has(tokens[at - 2]?.key ?? "");
}

function isMinistry(name: string): boolean {
  return name.startsWith(`${MINISTRY} `) && !COMMAND.test(name);
}

function isForeignMinistry(agency: Agency): boolean {
  return agency.country !== null || agency.place?.level === "bang";
}

/** "đài huyện | Đoàn Văn A" is no youth union of a district. */
function knownAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const known = lexicon.agencies.longest(tokens, at);
  if (!known || tokens[at]!.capital || known.end !== at + 2 || !tokens[at + 1]!.capital) return known;
  const person = matchName(tokens, at + 1, lexicon, false);
  return person && person.end > known.end ? null : known;
}

/** The agency whose name begins with `head`, which the title before it has swallowed: "Cục trưởng | Kỹ thuật an toàn". */
export function matchAgencyAfter(head: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  if (at >= tokens.length) return null;
  const printed = formKeys(head);
  const again = printed.every((key, index) => tokens[at + index]?.key === key) && at + printed.length < tokens.length;
  if (again) at += printed.length;
  const known = lexicon.agencies.longestAfter(head, tokens, at) ?? itself(head, at, lexicon);
  const common = lexicon.nonAgencies.longestAfter(head, tokens, at);
  if (common && (!known || known.end <= common.end)) return null;
  const whole =
    known && withTail(tokens, { first: at, end: known.end, ...known.value, open: false }, lexicon, matchAgency);
  if (whole && whole.end > at) return whole;
  // "Tư lệnh | Quân chủng Hải quân": the body is printed in full.
  if (!again && lexicon.agencies.longest(tokens, at)?.value.suffix === "none") return null;
  if (matchName(tokens, at, lexicon, true)?.vietnamese) return null;
  const longer = lexicon.heads.longestAfter(head, tokens, at);
  const from = longer?.end ?? at;
  const begun = longer?.value ?? lexicon.headOf.get(head);
  // "Vụ trưởng Vụ | pháp chế": the word that is printed again begins a name, in whichever letters that goes on.
  const tail = again && begun?.tail === "capital" ? "name" : begun?.tail;
  const open =
    begun && from < tokens.length ? matchSwallowedName(tokens, from, { ...begun, tail: tail! }, lexicon) : null;
  // "Viện trưởng Viện nghiên cứu | vùng núi …": where the name ends is not known.
  if (open && tail !== begun?.tail && !tokens[from]!.capital && isCutOff(tokens, from, open.end)) return null;
  const agency =
    open && withTail(tokens, { ...openAgency(tokens, at, open, lexicon), titled: true }, lexicon, matchAgency);
  return agency && (isForeignMinistry(agency) || head !== MINISTRY) ? agency : null;
}

/** Whether a name in small letters goes on with a word that no known name has there. */
function isCutOff(tokens: readonly Token[], from: number, end: number): boolean {
  const next = tokens[end];
  if (!next || next.sentence !== tokens[from]!.sentence || next.kind !== "word" || next.capital) return false;
  return !endsBusiness(next);
}

/** "Giám đốc | Vườn quốc gia A", "Phó Chủ tịch | hội Tim mạch": what is a body only where a title stands before it, or in small letters. */
export function matchTitledAgency(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  const head = lexicon.heads.longest(tokens, at);
  if (!head || head.end >= tokens.length || !isTitled(tokens, at, head, lexicon)) return null;
  const open = matchSwallowedName(tokens, head.end, head.value, lexicon);
  return open && withTail(tokens, { ...openAgency(tokens, at, open, lexicon), titled: true }, lexicon, matchAgency);
}

function isTitled(tokens: readonly Token[], at: number, { value, end }: Match<AgencyHead>, lexicon: Lexicon): boolean {
  if (value.tail === "titled") return true;
  if (value.tail !== "capital" || tokens[at]!.capital || !tokens[end]!.capital) return false;
  if (lexicon.nonAgencies.longest(tokens, at) || matchPlace(tokens, end, lexicon)?.name) return false;
  return !matchName(tokens, end, lexicon, true)?.vietnamese;
}

/** "Trưởng Công an | TP. Vinh": the swallowed word is the whole name. */
function itself(head: string, at: number, lexicon: Lexicon) {
  const value = lexicon.agencies.get(head);
  return value && { value, end: at };
}

function openAgency(tokens: readonly Token[], first: number, { name, end, head }: OpenName, lexicon: Lexicon) {
  const suffix = MISSION.test(name) && !MISSION_TO.test(name) ? "mission" : "none";
  return {
    first,
    end,
    name,
    suffix,
    part: head.part,
    of: head.of,
    parent: null,
    national: null,
    state: stateNamed(tokens, first, end, name, lexicon),
    open: true,
    generic: isGeneric(name, head) && !TELLS_WHOLE.has(tokens[end]?.key ?? ""),
  } as const;
}

/** Offices of the state, of which there is one of each. */
const UNIQUE: ReadonlySet<string> = new Set(["Cục", "Chi cục", "Tổng cục", "Ủy ban", "Ban Chỉ đạo", "Bộ Chỉ huy"]);
/** What stands between a body and that which it is a part of: then it is one in particular. */
const TELLS_WHOLE = keySet(["thuộc", "("]);
/** What there is one of in a country, or in the world. */
const ALONE = / (?:trung ương|quốc gia|quốc tế)$/u;

/** "Công ty | may mặc", "Ban Quản lý | chợ": what is not the word that begins the name is in small letters, without a number. */
function isGeneric(name: string, { head, tail }: AgencyHead): boolean {
  return tail !== "whole" && !UNIQUE.has(head) && !ALONE.test(name) && !/[\p{Lu}\p{N}]/u.test(name.slice(head.length));
}

/** Agencies are written with a capital, at least within the name: "sở Y tế", "quân đội Mỹ", not "bộ y tế mới". */
function looksLikeName(tokens: readonly Token[], at: number, end: number, agency: Agency): boolean {
  if (tokens[at]!.capital) return end > at + 1 || !isAbbreviated(agency.base, tokens[at]!.text);
  const keys = tokens.slice(at, end).map((token) => token.key);
  if (OFTEN_LOWER.has(keys.join(" "))) return true;
  const placed = agency.country || agency.parent || (agency.place?.name && keys.length > 2);
  for (let index = at + 1; index < (placed ? agency.end : end); index++) if (tokens[index]!.capital) return true;
  return false;
}

const LISTS: ReadonlySet<string> = new Set([",", ";", ":", "&", "/"]);
const EVERY = keySet(["các", "cấp", "mọi", "những", "nhiều"]);
const SOME = keySet(["hai", "ba", "bốn"]);
const LOCALITIES = keySet(["tỉnh", "huyện", "quận", "xã", "phường", "bên", "đơn vị", "địa phương"]);
const LOCAL_KEY = keyOfForm("địa phương");

/** "Hội đồng nhân dân | các cấp", "UBND | cấp huyện", "Phòng Giáo dục | của hai địa phương": all bodies of a kind, none in particular. */
function isAnyOf(tokens: readonly Token[], agency: Agency): boolean {
  if (!isLocal(agency)) return false;
  // "qua các | Đoàn đại biểu Quốc hội", but "các Sở Y tế, Xây dựng tỉnh X"
  const listed = LISTS.has(tokens[agency.end]?.key ?? "");
  if (!listed && EVERY.has(tokens[agency.first - 1]?.key ?? "") && needsPlace(agency)) return true;
  const from = agency.end + (tokens[agency.end]?.key === OF ? 1 : 0);
  const next = tokens[from];
  if (next?.sentence !== tokens[agency.first]!.sentence) return false;
  if (EVERY.has(next.key) || pairAt(tokens, from) === LOCAL_KEY) return true;
  const counted = SOME.has(next.key) || (next.kind === "number" && Number(next.text) > 1);
  return counted && (LOCALITIES.has(tokens[from + 1]?.key ?? "") || LOCALITIES.has(pairAt(tokens, from + 1)));
}

/** An abbreviation of one word stands in capitals: "ADB", not the name "Adb". */
function isAbbreviated(name: string, printed: string): boolean {
  return name.includes(" ") && printed.length < 4 && printed !== printed.toUpperCase();
}
