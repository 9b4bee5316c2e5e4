import { HOME } from "../../HOME";
import type { AgencyHead, Lexicon, NameTail } from "../lexicon/Lexicon";
import { CAPITAL } from "../places/CAPITAL";
import { matchCountry, pastStateWord } from "../places/matchCountry";
import { matchPlace, matchRegion } from "../places/matchPlace";
import { matchName } from "../people/matchName";
import { inCapitals } from "../text/inCapitals";
import { isDash } from "../text/isDash";
import { keyOfForm, keySet } from "../text/keySet";
import { TIMES_OF_DAY } from "../text/TIMES_OF_DAY";
import { formKeys } from "../text/tokenise";
import type { Token } from "../text/Token";
import { endsBusiness } from "./endsBusiness";
import { isAcronym } from "./isAcronym";
import { isBrand } from "./isBrand";
import { printedName } from "./printedName";
import { skipAbbreviation } from "./skipAbbreviation";
import { beginsWhole, smallPartEnd } from "./smallPartEnd";

export interface OpenName {
  readonly name: string;
  /** The token after the word that begins the name. */
  readonly headEnd: number;
  readonly end: number;
  readonly head: AgencyHead;
}

const MAX_WORDS = 18;
const ASCII = /^[A-Za-z]+$/u;
const AT = keySet(["tại", "ở"]);
const ABOUT = keyOfForm("về");
const BELONGS = keyOfForm("thuộc");
/** Words after which a number belongs to the name: "Bệnh viện Dã chiến cấp 2 số 1". */
const NUMBERED = keySet(["số", "cấp", "hạng"]);
/** Offices of the state, which no one's name is given to: "Giám đốc Sở | Lê Văn A". */
const OFFICES: ReadonlySet<string> = new Set(["Sở", "Cục", "Vụ", "Ban", "Phòng", "Đội", "Khoa", "Tổ", "Trạm"]);
/** Last words of the heads of companies. */
const COMPANY_WORDS = keySet(["phần", "hạn", "viên", "ty", "đoàn", "nghiệp", "máy", "xã", "nhân"]);
/** Those after which the line of business often stands in small letters. */
const BUSINESS_FOLLOWS = keySet(["phần", "hạn", "viên", "nghiệp", "máy", "xã", "nhân"]);
/** "Công | viên" ends like "một thành | viên". */
const PARK = keyOfForm("công");
const MAX_BUSINESS = 8;

/** Who speaks, or is told of next: "Giám đốc Bệnh viện | giới thiệu", "Xí nghiệp chế biến | đồng chí A". */
const SPEAKS = keySet([
  "đồng chí",
  "giới thiệu",
  "phát biểu",
  "cho biết",
  "báo cáo",
  "chia sẻ",
  "khẳng định",
  "nhấn mạnh",
]);
/** What a body does; a name may begin with it: "Trung tâm | phối hợp tìm kiếm". */
const ACTS = keySet([
  "giao lưu",
  "trao đổi",
  "tổ chức",
  "phối hợp",
  "tiếp đón",
  "làm việc",
  "tham gia",
  "tham dự",
  "chỉ đạo",
  "chính thức",
]);
/** "Trung tâm giới thiệu | việc làm". */
const WORK = keyOfForm("việc");
/** Names of one syllable. */
const WHOLE_WORDS = keySet([
  "luật",
  "dược",
  "mỏ",
  "nhi",
  "mắt",
  "phổi",
  "vinh",
  "thuế",
  "bỏng",
  "tim",
  "việt",
  "nhật",
  "mỹ",
  "nga",
]);
/** What a place in a name may be told by: "dự án thủy điện sông Bung". */
const NATURE = keySet(["sông", "hồ", "núi", "đảo", "đèo", "cầu", "cảng", "vịnh", "biển", "suối"]);
/** Capitalised words that begin something new: a picture's credit, a section, a sentence whose full stop is missing. */
const CREDITS = keySet(["ảnh", "video", "clip", "nguồn", "theo", "đồ họa", "tại", "trong", "sau", "trước", "ngày"]);

/**
 * A body that no table lists, by the word its name begins with: "Công ty Cổ phần …", "Bệnh viện …". With `swallowed`, that
 * word stands before `at` already, within a title.
 */
export function matchOpenName(
  tokens: readonly Token[],
  at: number,
  lexicon: Lexicon,
  swallowed?: AgencyHead,
): OpenName | null {
  if (swallowed) {
    const { head, tail } = swallowed;
    if (tail !== "mission" && matchCountry(tokens, at, lexicon)) return null;
    const own = wholeEnd(tokens, at, swallowed, tailEnd(tokens, at, tail, lexicon, lastWord(head)), lexicon);
    const end = own === at ? smallPartEnd(tokens, at, swallowed, lexicon) : own;
    if (end === at) return null;
    const name = nameOf(tokens, at, end, swallowed, lexicon);
    return {
      name: `${head === EMBASSY && isToBody(name, lexicon) ? DELEGATION : head} ${name}`,
      headEnd: at,
      end,
      head: swallowed,
    };
  }
  const match = lexicon.heads.longest(tokens, at);
  if (!match) return null;
  const { tail } = match.value;
  if (tail === "titled") return null;
  if (tail === "whole") return { name: match.value.head, headEnd: match.end, end: match.end, head: match.value };
  const headCapital = tokens[at]!.capital;
  const from = skipAbbreviation(tokens, match.end);
  const partEnd = smallPartEnd(tokens, from, match.value, lexicon);
  if (partEnd > from) {
    const name = `${match.value.head} ${printedName(tokens, from, partEnd, lexicon)}`;
    return { name, headEnd: match.end, end: partEnd, head: match.value };
  }
  const small = !headCapital && tail === "capital";
  const isSure = !small || (match.value.small && beginsWithWord(tokens, at, from, lexicon));
  if (!isSure && (match.value.part === "" || !tokens[from]?.capital)) return null;
  if (opensSentence(tokens, at) && tail === "capital" && startsOther(tokens, from, lexicon)) return null;
  if (OFFICES.has(match.value.head) && isPerson(tokens, from, lexicon)) return null;
  const capitals = headCapital || tail !== "name" ? tail : "capital";
  const end = wholeEnd(
    tokens,
    from,
    match.value,
    tailEnd(tokens, from, capitals, lexicon, lastWord(match.value.head)),
    lexicon,
  );
  // "khoa Y Dược | Đại học A": in a small letter too where its whole follows.
  if (!isSure && (end === from || !beginsWhole(tokens, end, match.value.of, lexicon))) return null;
  if (end > from && tail !== "mission" && matchCountry(tokens, from, lexicon)?.end === end) return null;
  if (match.value.head === CENTRE && end > from && isPlace(tokens, from, end, lexicon)) return null;
  // "bầu cử TT | Mỹ": a president.
  if (tokens[at]!.text === "TT" && matchCountry(tokens, from, lexicon)) return null;
  if (CARRIERS.has(match.value.head) && end > from && isKnown(tokens, from, end, lexicon)) return null;
  if (match.value.head === DELEGATION && !tokens.slice(from, end).some(({ key }) => AT.has(key))) return null;
  if (end > from)
    return {
      name: `${match.value.head} ${nameOf(tokens, from, end, match.value, lexicon)}`,
      headEnd: match.end,
      end,
      head: match.value,
    };
  const placed = tail === "name" && from < tokens.length && match.end > at + 1 && startsPlace(tokens, from, lexicon);
  return placed && headCapital
    ? { name: match.value.head, headEnd: match.end, end: match.end, head: match.value }
    : null;
}

/** What tells of several bodies, and none by name: "các trường | Văn hóa". */
const SEVERAL = keySet("các những nhiều mọi hai ba bốn".split(" "));

/** "viện | Khoa học hình sự": a word in capitals follows, not a proper name, which any school or company of a kind has. */
function beginsWithWord(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): boolean {
  const [first, second] = [tokens[from], tokens[from + 1]];
  if (!first?.capital || second?.sentence !== tokens[at]!.sentence || SEVERAL.has(tokens[at - 1]?.key ?? ""))
    return false;
  // "Khoa học" does not begin with a faculty, "phòng | Hội đồng" is where that meets.
  if ((bodyStart(tokens, from, lexicon)?.end ?? 0) > from + 1) return false;
  return first.sentence === second.sentence && endsInWord(tokens, from + 2, lexicon);
}

function bodyStart(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  return lexicon.agencies.longest(tokens, at) ?? lexicon.heads.longest(tokens, at);
}

function lastWord(head: string): string {
  const keys = formKeys(head);
  return keys[keys.length - 1]!;
}

/** The first word of a sentence is capitalised whatever it is: "Vụ | Canada bắt …" names no body. */
function opensSentence(tokens: readonly Token[], at: number): boolean {
  return tokens[at - 1]?.sentence !== tokens[at]!.sentence;
}

function startsOther(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  return at < tokens.length && (matchCountry(tokens, at, lexicon) ?? lexicon.agencies.longest(tokens, at)) !== null;
}

function isPerson(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const name = at < tokens.length ? matchName(tokens, at, lexicon, true) : null;
  return name !== null && name.vietnamese && name.end - at > 2;
}

/** Where the name that starts at `from` ends; `from` where there is none. */
function tailEnd(tokens: readonly Token[], from: number, tail: NameTail, lexicon: Lexicon, before: string): number {
  const first = tokens[from];
  if (!first || (from > 0 && first.sentence !== tokens[from - 1]!.sentence)) return from;
  if (tail === "number") return first.kind === "number" || /^[IVX]+$/u.test(first.text) ? from + 1 : from;
  if (tail === "mission") return missionEnd(tokens, from, lexicon);
  if (tail === "whole") return from;
  const business = BUSINESS_FOLLOWS.has(before) && tokens[from - 2]?.key !== PARK;
  if ((tail === "capital" || tail === "titled") && !first.capital && !business) return from;
  // "Chủ tịch Tập đoàn | Lê Văn A"
  if (isLeaderOf(tokens, from, before, lexicon)) return from;
  let end = from;
  let at = from;
  let last = before;
  const descriptive = !first.capital;
  const company = COMPANY_WORDS.has(last);
  if (business && descriptive && first.kind === "word") end = at = businessEnd(tokens, from);
  if (company && first.kind === "number" && isOrdinal(tokens, from)) end = ++at;
  while (at < tokens.length && at - from < MAX_WORDS && tokens[at]!.sentence === first.sentence) {
    const token = tokens[at]!;
    if ((at > from && endsName(tokens, at, lexicon, before)) || speaks(tokens, at)) break;
    if (at > from && !token.capital && ACTS.has(`${token.key} ${tokens[at + 1]?.key}`)) break;
    const ending = at > from && token.kind === "word" ? endingAt(tokens, at, lexicon) : null;
    if (token.kind === "word" && token.capital) end = ++at;
    else if (ending) end = at = ending.end;
    else if (at > from && token.kind === "number" && tokens[at - 1]!.kind === "word" && isOrdinal(tokens, at))
      end = ++at;
    else if (isWord(token) && NUMBERED.has(token.key) && tokens[at + 1]?.kind === "number") end = at += 2;
    else if (isWord(token) && goesWith(tokens, at, last, from, lexicon)) end = ++at;
    else if (at > from && NATURE.has(token.key) && tokens[at + 1]?.capital) end = ++at;
    else if (descriptive && token.key === ABOUT && at === from) at++;
    else if (
      descriptive &&
      (at === from || !tokens[at - 1]!.capital) &&
      isWord(token) &&
      lexicon.nameBigrams.has(`${token.key} ${tokens[at + 1]?.key}`)
    )
      end = ++at;
    else if (at > from && (token.key === "&" || token.text === ",") && continues(tokens, at + 1, from, lexicon)) at++;
    else if (at > from && token.key === "&" && isJoined(tokens, at + 1, lexicon)) at++;
    else break;
    last = tokens[at - 1]!.key;
  }
  while (end > from + 1 && isLoose(tokens[end - 1]!) && !isWordAt(tokens, end, lexicon)) end--;
  if (end > from && company && (business || first.capital || before === FIRM) && !isProper(tokens, from, end, lexicon))
    return matchCountry(tokens, from, lexicon) ? end : pastBusiness(tokens, end, lexicon);
  return end > from && first.capital ? pastField(tokens, end, lexicon) : end;
}

/** Last word of "công ty". */
const FIRM = keyOfForm("ty");
/** Syllables in small letters between a company's line of business and its proper name. */
const MAX_TRADE = 6;

/** "Công ty Đầu tư và Xây dựng | điện Hoa Sim": past the rest of its line of business and the proper name behind that; `end` where none follows. */
function pastBusiness(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  let at = end;
  while (at - end < MAX_TRADE && tokens[at]?.kind === "word" && !tokens[at]!.capital && tokens[at]!.key !== "&") {
    if (tokens[at]!.sentence !== tokens[end - 1]!.sentence) return end;
    if (endsBusiness(tokens[at]!) || GOES.has(tokens[at]!.key) || speaks(tokens, at)) return end;
    if (bodyStart(tokens, at, lexicon) || lexicon.titles.longest(tokens, at)) return end;
    at++;
  }
  if (at === end || !isOwnName(tokens, at, lexicon) || tokens[at]!.sentence !== tokens[end - 1]!.sentence) return end;
  while (tokens[at]?.sentence === tokens[end]!.sentence && (isOwnName(tokens, at, lexicon) || isLastOf(tokens, at)))
    at++;
  return at;
}

/** "điện Long | Hội (Hà Nội)": no name goes on behind the word. */
function isLastOf(tokens: readonly Token[], at: number): boolean {
  return tokens[at]!.capital && /^[(,.;]$/u.test(tokens[at + 1]?.text ?? "");
}

/** A word in capitals that begins no body, no place and no office. */
function isOwnName(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.kind !== "word" || !tokens[at]!.capital || CREDITS.has(tokens[at]!.key)) return false;
  return !bodyStart(tokens, at, lexicon) && !lexicon.titles.longest(tokens, at) && !startsPlace(tokens, at, lexicon);
}

/** Whether the name has got a word that is no word of a trade: a proper name. */
function isProper(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  for (let at = from; at < end; at++) {
    if (tokens[at]!.kind !== "word" || tokens[at]!.key === "&") continue;
    if (lexicon.abbreviations.has(tokens[at]!.text)) continue;
    if (isBrand(tokens[at]!.text)) return true;
    const isWordPart = endsInWord(tokens, at + 1, lexicon) || (at + 1 < end && endsInWord(tokens, at + 2, lexicon));
    if (tokens[at]!.capital && !isWordPart) return true;
  }
  return false;
}

/** "Ban Chỉ đạo Trung ương | về …", "Công ty Hiệp Phúc | và không …": words that end no name. */
const NEVER_LAST = keySet("về các những và không của cho với".split(" "));

/** "hàng không", though "không" ends no name otherwise. */
function isWordAt(tokens: readonly Token[], end: number, { compounds }: Lexicon): boolean {
  return compounds.has(`${tokens[end - 2]!.key} ${tokens[end - 1]!.key}`);
}

function isLoose({ kind, capital, key }: Token): boolean {
  return kind === "word" && !capital && NEVER_LAST.has(key);
}

const NATION = new Set(formKeys(HOME).slice(0, 1));
/** Syllables of a field in small letters: "hữu cơ", "lương thực thực phẩm". */
const MAX_FIELD = 4;
/** "Tập đoàn A | thăm Việt Nam". */
const GOES = keySet("thăm sang vào rời yêu giúp hỗ mời cùng và giữa thuê hiện".split(" "));

/** "Hiệp hội Nông nghiệp | hữu cơ | Việt Nam": past a field in small letters up to our country's name; `end` where that does not follow. */
function pastField(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  let at = end;
  while (at - end < MAX_FIELD && tokens[at]?.kind === "word" && !tokens[at]!.capital) at++;
  const state = tokens[at];
  if (at === end || !state?.capital || !NATION.has(state.key) || state.sentence !== tokens[end - 1]!.sentence)
    return end;
  if (tokens.slice(end, at).some((token) => endsBusiness(token) || GOES.has(token.key))) return end;
  const country = matchCountry(tokens, at, lexicon);
  return country?.value === HOME ? country.end : end;
}

/** "quốc gia" behind any word, "quốc phòng" behind "Nghiên cứu". */
function endingAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const ending = lexicon.nameEndings.longest(tokens, at);
  if (ending || tokens[at]!.capital) return ending;
  const noun = lexicon.nameNouns.longest(tokens, at);
  return noun && endsInWord(tokens, at, lexicon) ? noun : null;
}

/** "Viện Ngân hàng - | tài chính": behind a connecting sign too a field goes on with a name that tells one. */
function isJoined(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  if (tokens[at]?.sentence !== tokens[at - 1]!.sentence || !lexicon.nameNouns.longest(tokens, at)?.value.joined)
    return false;
  return endsInWord(tokens, at - 1, lexicon);
}

/** Whether the two syllables before `end` are a word, not a proper name. */
function endsInWord(tokens: readonly Token[], end: number, { compounds, nameBigrams, provinces }: Lexicon): boolean {
  const pair = `${tokens[end - 2]?.key} ${tokens[end - 1]!.key}`;
  return (compounds.has(pair) || nameBigrams.has(pair)) && provinces.longest(tokens, end - 2)?.end !== end;
}

const MAX_DESCRIPTION = 8;
/** Associations and the like, whose names end with the country however they go on. */
const NATIONWIDE: ReadonlySet<string> = new Set([
  "Hiệp hội",
  "Hội",
  "Liên đoàn",
  "Liên hiệp",
  "Liên minh",
  "Viện",
  "Câu lạc bộ",
  "Quỹ",
]);

/**
 * "Phòng tài nguyên nước | Sở …", "Cục Kiểm soát hoạt động bảo vệ môi trường | thuộc …": the words in small letters up to the body
 * it is a part of are of its name too. `end` where no such body follows.
 */
function wholeEnd(
  tokens: readonly Token[],
  from: number,
  { head, part }: AgencyHead,
  end: number,
  lexicon: Lexicon,
): number {
  const nation = end === from && part === "";
  if (nation && !(NATIONWIDE.has(head) && tokens[from]?.capital === false)) return end;
  if (part === "must") {
    // "Khoa Nhi | Bệnh viện …": the whole may begin within the run of capitals.
    for (let at = from + 1; at < end; at++) {
      const whole = lexicon.heads.longest(tokens, at);
      if (whole && (whole.end > at + 1 || inCapitals(tokens[at]!.text))) return at;
    }
  }
  let at = end;
  for (; at - end <= MAX_DESCRIPTION; at++) {
    const token = tokens[at];
    if (token && end > from && opensBracket(tokens, at, lexicon)) return at;
    const country = token?.capital && at > end ? matchCountry(tokens, at, lexicon) : null;
    if (country && tokens[country.end] && opensBracket(tokens, country.end, lexicon)) return at;
    // "Hiệp hội Nông nghiệp | hữu cơ Việt Nam", "Liên đoàn | các nhà khoa học Mỹ"
    if (country && NATIONWIDE.has(head) && (country.value === HOME || !tokens[from]!.capital))
      return pastPartner(tokens, country.end, lexicon);
    // "Hội Quy hoạch | phát triển đô thị Hà Nội"
    const province = token?.capital && at > end && end > from && NATIONWIDE.has(head) && !country;
    if (province && !tokens.slice(end, at).some(({ key }) => GOES.has(key)))
      return lexicon.provinces.longest(tokens, at)?.end ?? end;
    if (!token || token.sentence !== tokens[from]!.sentence || token.kind !== "word") return end;
    if (nation && at === from && token.key === "&") return end;
    if (!nation && at > from && (token.key === BELONGS || (part !== "" && lexicon.agencies.longest(tokens, at))))
      return at;
    if (token.capital || endsBusiness(token) || lexicon.titles.longest(tokens, at)) return end;
  }
  return end;
}

/** States in short: "Nhật - Việt". */
const SHORT_STATES = keySet(["việt", "hàn", "nhật", "trung"]);

/** "Hội hữu nghị Việt Nam | - Cuba", "Nhật | - Việt": the other of two states. */
function pastPartner(tokens: readonly Token[], end: number, lexicon: Lexicon): number {
  const next = isDash(tokens[end]) ? tokens[end + 1] : undefined;
  if (!next?.capital || next.sentence !== tokens[end - 1]!.sentence) return end;
  return matchCountry(tokens, end + 1, lexicon)?.end ?? (SHORT_STATES.has(next.key) ? end + 2 : end);
}

/** "Trung tâm Nghiên cứu | quốc phòng cấp tiến | (ABC)", "Vụ Phát triển | doanh nghiệp | (Bộ X)": its initials or its whole in brackets. */
function opensBracket(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const inner = tokens[at + 1];
  if (tokens[at]!.text !== "(" || !inner || inner.sentence !== tokens[at - 1]!.sentence) return false;
  return (isAcronym(inner.text) && tokens[at + 2]?.text === ")") || lexicon.agencies.longest(tokens, at + 1) !== null;
}

/** "Công ty Cổ phần | sữa | Vinamilk": past the line of business up to the proper name; `from` where none follows. */
function businessEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at - from < MAX_BUSINESS && tokens[at]?.sentence === tokens[from]!.sentence && !tokens[at]!.capital) {
    const { kind, key } = tokens[at]!;
    if (
      kind === "number" ||
      endsBusiness(tokens[at]!) ||
      speaks(tokens, at) ||
      (kind === "sign" && key !== "&" && key !== ",")
    )
      return from;
    at++;
  }
  return tokens[at]?.sentence === tokens[from]!.sentence && tokens[at]!.capital ? at : from;
}

function speaks(tokens: readonly Token[], at: number): boolean {
  const [word, next, after] = [tokens[at]!, tokens[at + 1], tokens[at + 2]];
  return !word.capital && next?.kind === "word" && SPEAKS.has(`${word.key} ${next.key}`) && after?.key !== WORK;
}

/** A word that joins nothing: "và" has the key of a connecting sign. */
function isWord(token: Token): boolean {
  return token.kind === "word" && token.key !== "&";
}

/** "Đại học A | 120 ha": an amount follows. */
const UNITS = keySet(["ha", "m", "km", "mw", "tỷ", "tỉ", "triệu", "nghìn", "giường", "người", "tuổi"]);

/** A number of the name, not a date or an amount. */
function isOrdinal(tokens: readonly Token[], at: number): boolean {
  if (UNITS.has(tokens[at + 1]?.key ?? "")) return false;
  return !/^[/.,%-]$/u.test(tokens[at + 1]?.text ?? "") || tokens[at + 2]?.kind !== "number";
}

/** A title, a place with its level word, a person or a credit begins. */
function endsName(tokens: readonly Token[], at: number, lexicon: Lexicon, head: string): boolean {
  return (
    (tokens[at]!.capital && CREDITS.has(tokens[at]!.key)) ||
    NEVER_IN_NAMES.has(`${tokens[at]!.key} ${tokens[at + 1]?.key}`) ||
    lexicon.titles.longest(tokens, at) !== null ||
    startsPlace(tokens, at, lexicon) ||
    startsPerson(tokens, at, lexicon, head) ||
    startsForeigner(tokens, at, lexicon, head)
  );
}

const PARTY = keyOfForm("đảng");
const NATIONAL = keySet(["quốc gia", "liên bang", "trung ương"]);

/** "Bộ Chỉ huy Chiến lược Mỹ | John Miller": behind the country of a body that is no company, or "Quốc gia", two foreign words are a name. */
function startsForeigner(tokens: readonly Token[], at: number, lexicon: Lexicon, head: string): boolean {
  if (COMPANY_WORDS.has(head) || !tokens[at + 1]?.capital) return false;
  const isLatin = [at, at + 1].every((each) => /^[A-Z][a-z]+$/u.test(tokens[each]!.text));
  // "đảng CNRP | Kem Sokha": behind the initials of a party.
  if (isLatin && head === PARTY && isAcronym(tokens[at - 1]!.text)) return true;
  if (isLatin && NATIONAL.has(`${tokens[at - 2]?.key} ${tokens[at - 1]!.key}`))
    return !matchCountry(tokens, at, lexicon);
  return isLatin && [1, 2].some((words) => matchCountry(tokens, at - words, lexicon)?.end === at);
}

/** What stands between the family name and the given one, and in no company's name. */
const MIDDLES = keySet(["văn", "thị"]);
/** Last words of "công ty", "tập đoàn". */
const NO_FOUNDERS = keySet(["ty", "đoàn"]);

/** "Tập đoàn | Lê Văn A": no company is named after a person with a middle name. */
function isLeaderOf(tokens: readonly Token[], at: number, head: string, lexicon: Lexicon): boolean {
  if (!NO_FOUNDERS.has(head) || !MIDDLES.has(tokens[at + 1]?.key ?? "")) return false;
  const person = matchName(tokens, at, lexicon, false);
  return person !== null && person.vietnamese && person.end - at > 2;
}

/** A company's own name may look like a person's; after a proper name it is a person's: "Công ty Xây dựng Hà Mỹ", "Huawei | Mạnh Vãn Chu". */
function startsPerson(tokens: readonly Token[], at: number, lexicon: Lexicon, head: string): boolean {
  const before = tokens[at - 1]!;
  // "Công ty TNHH TM | Lê Thành": a line of business alone is no company's name yet.
  const isBusiness = lexicon.abbreviations.has(before.text) && !matchCountry(tokens, at - 1, lexicon);
  if (COMPANY_WORDS.has(head) && isBusiness) return false;
  const foreign = before.capital && /^[A-Za-z]+$/u.test(before.text) && !lexicon.givenSyllables.has(before.key);
  const person = matchName(tokens, at, lexicon, foreign);
  // "Bến xe Gia | Lâm Lê Văn An": the last syllable of a district's name.
  if (person && person.end - at > 3 && lexicon.provinceOfDistrict.has(`${before.key} ${tokens[at]!.key}`)) return false;
  if (!person?.vietnamese) return false;
  // "Tổng công ty Đường sắt | Lê Văn A": no company is named so; "Xí nghiệp in Lê Văn A" may be.
  const isPersonal = NO_FOUNDERS.has(head) && person.end - at > 2 && MIDDLES.has(tokens[at + 1]!.key);
  if (!COMPANY_WORDS.has(head)) return true;
  // "Công ty Dược Đạt | Vi Phú": two syllables go on with a name of ours.
  return isPersonal || (before.capital && (foreign || person.end - at > 2));
}

/** The word follows the one before it within known names, or completes a word that begins with a capital. */
function goesWith(tokens: readonly Token[], at: number, last: string, from: number, lexicon: Lexicon): boolean {
  const pair = `${last} ${tokens[at]!.key}`;
  if (lexicon.nameBigrams.has(pair)) return true;
  if (at === from || !tokens[at - 1]!.capital) return false;
  return lexicon.compounds.has(pair) || (at === from + 1 && isHalfWord(tokens, from, lexicon));
}

/** "Trường Đại học Vinh | sáng nay", "| hôm qua". */
const TELLS_WHEN: ReadonlySet<string> = new Set([...TIMES_OF_DAY, keyOfForm("hôm")]);

/** A name that begins with one Vietnamese syllable goes on with the next: "Ủy ban | Quân vụ"; few are whole words. */
function isHalfWord(tokens: readonly Token[], from: number, lexicon: Lexicon): boolean {
  const { text, key } = tokens[from]!;
  if (WHOLE_WORDS.has(key) || endsBusiness(tokens[from + 1]!) || TELLS_WHEN.has(tokens[from + 1]!.key)) return false;
  // "Đại học Huế | tiến hành …": the name of a province is whole.
  if (lexicon.provinces.longest(tokens, from)?.end === from + 1) return false;
  return (
    text.length > 1 && text !== text.toUpperCase() && (!/^[A-Za-z]+$/u.test(text) || lexicon.givenSyllables.has(key))
  );
}

/**
 * After a connecting sign the name goes on with a capital, unless another agency or title begins there; with a small letter
 * only after "và" or a sign without spaces, and after a comma only as known names do.
 */
function continues(tokens: readonly Token[], at: number, from: number, lexicon: Lexicon): boolean {
  const token = tokens[at];
  const sign = tokens[at - 1]!;
  if (!token || !isWord(token) || token.sentence !== sign.sentence) return false;
  if (lexicon.titles.longest(tokens, at) || lexicon.honorifics.longest(tokens, at)) return false;
  if (bodyStart(tokens, at, lexicon)) return false;
  if (token.key === BRANCH && tokens[at + 1]?.key === BRANCH_END) return false;
  if (isZone(tokens, at)) return false;
  if (SEVERAL.has(token.key) && !token.capital) return false;
  // "Đại học A và Lào": another party.
  if (sign.kind === "word" && matchCountry(tokens, at, lexicon)) return false;
  if (sign.text !== "," && token.capital)
    return sign.kind !== "word" || !endsInProperName(tokens, at - 1, from, lexicon);
  if (isAcronym(tokens[at - 2]!.text)) return false;
  const known = lexicon.nameBigrams.has(`${sign.key} ${token.key}`);
  if (sign.kind === "word") return known && !endsInProperName(tokens, at - 1, from, lexicon);
  if (token.start === sign.end) return known;
  return known && lexicon.nameBigrams.has(`${tokens[at - 2]!.key} ${sign.key}`);
}

/** "họp với Sở A | đồng chí B", "giao lưu với Đại học A | Lần thứ 2", "Ban Quản lý A và | tổng thầu". */
const NEVER_IN_NAMES = keySet(["đồng chí", "lần thứ", "tổng thầu", "nhà thầu"]);

/** Who else bears the name of an office of lawyers: "Luật sư A và Cộng sự". */
const PARTNERS = keySet(["cộng sự", "đồng sự"]);

/** "Bệnh viện Bạch Mai | và Việt Đức": behind a proper name "và" begins another body of the kind; not behind "Luật", "TM". */
function endsInProperName(tokens: readonly Token[], end: number, from: number, lexicon: Lexicon): boolean {
  const last = tokens[end - 1]!;
  if (!last.capital || lexicon.abbreviations.has(last.text)) return false;
  if (PARTNERS.has(`${tokens[end + 1]?.key} ${tokens[end + 2]?.key}`)) return false;
  return end - 1 === from ? ASCII.test(last.text) : !endsInWord(tokens, end, lexicon);
}

/** "Công ty A và | Chi nhánh …". */
const [BRANCH, BRANCH_END] = formKeys("chi nhánh");

/** Where a company may be, behind a sign, and behind a dash alone. */
const ZONES = {
  sign: keySet(["kcn", "khu công nghiệp", "kkt", "khu kinh tế"]),
  dash: keySet(["cụm công nghiệp", "khu chế xuất"]),
};

/** "Công ty A - | Khu công nghiệp B": where it is. */
function isZone(tokens: readonly Token[], at: number): boolean {
  const sign = tokens[at - 1]!;
  const { key } = tokens[at]!;
  const whole = `${key} ${tokens[at + 1]?.key} ${tokens[at + 2]?.key}`;
  return (
    sign.kind === "sign" && (ZONES.sign.has(key) || ZONES.sign.has(whole) || (isDash(sign) && ZONES.dash.has(whole)))
  );
}

/** "Liên | bang" is no state of a federation. */
const FEDERAL = keySet(["liên bang"]);

/** A place with its level word ends the name and follows it. */
function startsPlace(tokens: readonly Token[], at: number, lexicon: Lexicon): boolean {
  const place = matchPlace(tokens, at, lexicon);
  if (!place?.level || FEDERAL.has(`${tokens[at - 1]?.key} ${tokens[at]!.key}`)) return false;
  return place.name !== null || !lexicon.nameBigrams.has(`${tokens[at]!.key} ${tokens[at + 1]?.key}`);
}

/** Whether the name is, past the words in small letters, that of a medium, or of a body that a table lists. */
function isKnown(tokens: readonly Token[], from: number, end: number, { media, agencies }: Lexicon): boolean {
  let at = from;
  while (at < end - 1 && !tokens[at]!.capital) at++;
  return (media.longest(tokens, at) ?? agencies.longest(tokens, at))?.end === end;
}

/** Whether the name is that of a place alone. */
function isPlace(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  return (matchPlace(tokens, from, lexicon) ?? matchRegion(tokens, from, lexicon))?.end === end;
}

/** The province or the city where a consulate is. */
function cityAt(tokens: readonly Token[], at: number, lexicon: Lexicon) {
  const place = matchPlace(tokens, at, lexicon);
  return place?.name ? place : null;
}

function missionEnd(tokens: readonly Token[], from: number, lexicon: Lexicon): number {
  const country = matchCountry(tokens, pastStateWord(tokens, from), lexicon);
  if (!country) return from;
  const at = country.end;
  if (!AT.has(tokens[at]?.key ?? "") || at + 1 >= tokens.length) return at;
  const host =
    matchCountry(tokens, at + 1, lexicon) ??
    lexicon.agencies.longest(tokens, at + 1) ??
    cityAt(tokens, at + 1, lexicon);
  if (host) return host.end;
  let end = at + 1;
  while (tokens[end]?.capital && tokens[end]!.sentence === tokens[from]!.sentence) end++;
  return end > at + 1 ? end : at;
}

/** "phái đoàn Nga" is whoever came, "Phái đoàn Nga tại Liên Hợp Quốc" a body. */
const DELEGATION = "Phái đoàn";
/** "trung tâm Hà Nội" is where the city's heart is. */
const CENTRE = "Trung tâm";
/** Words that stand before a name which is whole without them, and which no party bears that is cited: "hãng | Boeing", "Đài | BBC". */
const CARRIERS: ReadonlySet<string> = new Set(["Đài", "Đài Truyền hình", "Hãng", "Hãng hàng không"]);
const TO = " tại ";

/** It is sent to a state, though its city is printed: "Đại sứ quán A tại Hà Nội". */
const EMBASSY = "Đại sứ quán";

/** "Mỹ tại Liên Hợp Quốc": an ambassador to a body heads no embassy. */
function isToBody(name: string, { international }: Lexicon): boolean {
  return international.has(name.slice(name.indexOf(TO) + TO.length));
}

/** A mission is named with the countries' usual names, everything else as printed. */
function nameOf(
  tokens: readonly Token[],
  from: number,
  end: number,
  { head, tail }: AgencyHead,
  lexicon: Lexicon,
): string {
  if (tail !== "mission") return printedName(tokens, from, end, lexicon);
  const country = matchCountry(tokens, pastStateWord(tokens, from), lexicon)!;
  if (country.end === end) return country.value;
  const host = matchCountry(tokens, country.end + 1, lexicon)?.value;
  const city = cityAt(tokens, country.end + 1, lexicon);
  const state = head === EMBASSY ? (city?.country ?? (city?.name === CAPITAL ? HOME : null)) : null;
  if (state) return `${country.value} tại ${state}`;
  if (city) return `${country.value} tại ${city.province?.kind === "thành phố" ? "Thành phố " : ""}${city.name}`;
  const body = host ? null : lexicon.agencies.longest(tokens, country.end + 1)?.value.name;
  return `${country.value} tại ${host ?? body ?? printedName(tokens, country.end + 1, end, lexicon)}`;
}
