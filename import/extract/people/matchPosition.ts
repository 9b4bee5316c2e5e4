import { HOME } from "../../HOME";
import { matchAcronym } from "../agencies/matchAcronym";
import { matchAgency, matchAgencyAfter, matchTitledAgency } from "../agencies/matchAgency";
import { isCommittee } from "../agencies/partyLevel";
import type { Agency } from "../agencies/Agency";
import type { Lexicon } from "../lexicon/Lexicon";
import type { TitleEntry } from "../lexicon/TitleEntry";
import type { Match } from "../lexicon/Trie";
import { matchCountry, pastStateWord } from "../places/matchCountry";
import { matchPlace, matchRegion } from "../places/matchPlace";
import { OF, WITHIN, IS, PRONOUNS, FORMER } from "../text/functionWords";
import { keyOfForm, keySet } from "../text/keySet";
import { keysOf } from "../text/keysOf";
import { pairAt } from "../text/pairAt";
import type { Token } from "../text/Token";
import { matchEmployer } from "./matchEmployer";
import { matchName } from "./matchName";
import { REGION, type Position } from "./Position";
import { isOfState } from "./stateOffice";

const COUNCIL = "Hội đồng nhân dân";
/** Of whose office the field is often told before the body: "giám đốc | nghiên cứu thị trường | của Công ty A". */
const DIRECTOR = /^(?:Phó )?(?:Tổng )?Giám đốc/u;
const SCHOOL = keyOfForm("trường");
/** "Chánh Văn phòng | Sở A" is an officer of that body itself. */
const OFFICE = "Văn phòng";
const WITH_OFFICER =
  /^(?:(?:Bộ|Sở|Tổng công ty|Tập đoàn|Công ty|Ngân hàng|Hội(?! đồng)|Hiệp hội|Liên đoàn|Liên hiệp) |Nội các)/u;
/** "Phó Chủ tịch | Tỉnh hội": of the association that the article has named. */
const ASSOCIATIONS = keySet(["tỉnh hội", "thành hội", "huyện hội", "quận hội"]);
const ASSOCIATION = keyOfForm("hội");
/** "Hiệu trưởng | Nhà trường": of the school that the article has named. */
const THE_SCHOOL = keyOfForm("nhà trường");
/** Bodies named by their kind alone: "Giám đốc Sở", "Chủ tịch Hội". The article has said which one is meant. */
const KINDS = keySet([
  "sở",
  "bộ",
  "ban",
  "cục",
  "vụ",
  "viện",
  "hội",
  "phòng",
  "trường",
  "trung tâm",
  "công ty",
  "tập đoàn",
  "học viện",
  "bệnh viện",
  "nhà máy",
  "xí nghiệp",
  "hợp tác xã",
  "bảo tàng",
  "nhà hát",
  "ngân hàng",
  "đài",
  "tổng công ty",
  "ủy ban",
  "hiệp hội",
  "liên đoàn",
  "chi cục",
  "đoàn",
]);

/** The position whose title begins at `at`, with the agency, place or country that follows it. */
export function matchPosition(tokens: readonly Token[], at: number, lexicon: Lexicon): Position | null {
  const found = read(tokens, at, lexicon);
  const position = found && { ...found, end: pastTime(tokens, found.end) };
  return position && hasWhatItNeeds(position, tokens, lexicon) ? position : null;
}

/** "Tổng thống Mỹ | khi đó là | Barack Obama": at what time the office was held by whose name follows. */
const AT_THAT_TIME = keySet(["khi đó", "lúc đó", "khi ấy", "lúc ấy", "thời đó", "lúc bấy giờ"]);

function pastTime(tokens: readonly Token[], end: number): number {
  const keys = tokens.slice(end, end + 3).map(({ key }) => key);
  const words = [2, 3].find((count) => AT_THAT_TIME.has(keys.slice(0, count).join(" ")));
  if (words === undefined) return end;
  const at = end + words + (tokens[end + words]?.key === IS ? 1 : 0);
  const next = tokens[at];
  return next?.sentence === tokens[end - 1]!.sentence && (next.capital || PRONOUNS.has(next.key)) ? at : end;
}

function hasWhatItNeeds(position: Position, tokens: readonly Token[], lexicon: Lexicon): boolean {
  const { entry, agency, country } = position;
  switch (entry.needs) {
    case "committee":
      return agency !== null && isCommittee(agency);
    case "council":
      return agency?.base === COUNCIL;
    case "named": {
      const name = nameBehind(position, tokens, lexicon);
      return name !== null && (country !== null || lexicon.leaderCountry(name) !== null);
    }
    case "leader": {
      const name = nameBehind(position, tokens, lexicon);
      return name === null ? isOneLeader(position, tokens) : country !== null || lexicon.leaderCountry(name) !== null;
    }
    case "counterpart":
      return country !== null && nameBehind(pastAddress(position, tokens, lexicon), tokens, lexicon) !== null;
    case "":
    case "body":
    case "expert":
    case "country":
    case "home":
      return true;
  }
}

/** "các | lãnh đạo Mỹ", "một | lãnh đạo Mỹ", "là | lãnh đạo Mỹ đầu tiên": more than one, or any. */
const SEVERAL = keySet("các những nhiều hai ba một giới ban cấp số mọi là nhà cựu nguyên".split(" "));
/** "lãnh đạo Mỹ | và Triều Tiên", "lãnh đạo Mỹ | - Triều", "lãnh đạo Mỹ | cấp cao". */
const GOES_ON = keySet(["&", "-", "–", "cấp", "khác", "đầu", "nào"]);

/** Whether it stands for one person: whoever heads the state, with nobody named; ours is many, but at the head of a sentence. */
function isOneLeader({ first, end, country, agency, former }: Position, tokens: readonly Token[]): boolean {
  const printed = tokens[end - 1]!.capital;
  if (agency || former || !printed || GOES_ON.has(tokens[end]?.key ?? "") || tokens[end]?.capital) return false;
  const before = tokens[first - 1];
  const opens = before?.sentence !== tokens[first]!.sentence;
  return opens || (country !== null && !SEVERAL.has(before.key));
}

/** "người đồng cấp Mỹ, ông | A B" */
function pastAddress({ first, end }: Position, tokens: readonly Token[], lexicon: Lexicon) {
  const address = tokens[end]?.text === "," ? lexicon.honorifics.longest(tokens, end + 1) : null;
  return { first, end: address?.end ?? end };
}

function nameBehind(
  { first, end }: Pick<Position, "first" | "end">,
  tokens: readonly Token[],
  lexicon: Lexicon,
): string | null {
  if (tokens[end]?.sentence !== tokens[first]!.sentence) return null;
  return matchName(tokens, end, lexicon, true)?.name ?? null;
}

function read(tokens: readonly Token[], at: number, lexicon: Lexicon): Position | null {
  const former = FORMER.has(tokens[at]!.key);
  const from = former ? at + 1 : at;
  if (from >= tokens.length || tokens[from]!.kind !== "word") return null;
  const expert = expertAt(tokens, from, lexicon);
  if (expert) return { ...expert, first: at, former };
  const title = lexicon.titles.longest(tokens, from);
  if (!title || splits(tokens, from, title.end, lexicon) || (lexicon.heads.longest(tokens, from)?.end ?? 0) > title.end)
    return null;
  const bare: Position = {
    first: at,
    end: title.end,
    entry: title.value,
    agency: null,
    place: null,
    country: null,
    former,
    kindOnly: title.value.head,
  };
  const aide = aideOf(bare, tokens, lexicon);
  if (aide) return aide;
  let next = title.end;
  if (tokens[next]?.key === OF) next++;
  const state = pastStateWord(tokens, next);
  if (state > next && matchCountry(tokens, state, lexicon)) next = state;
  if (next >= tokens.length || tokens[next]!.sentence !== tokens[at]!.sentence) return bare;
  const repeated = title.value.head ? bodyBehindComma(title.value.head, tokens, next, lexicon) : null;
  if (repeated) return { ...bare, end: repeated.end, agency: repeated };

  if (pairAt(tokens, next) === THE_SCHOOL) return { ...bare, end: next + 2, kindOnly: bare.kindOnly ?? SCHOOL };
  if (ASSOCIATIONS.has(pairAt(tokens, next))) return { ...bare, end: next + 2, kindOnly: ASSOCIATION };
  const country = matchCountry(tokens, next, lexicon);
  if (country && !title.value.head)
    return { ...bare, end: country.end, country: country.value === HOME ? null : country.value };
  const agency = agencyOf(title.value, tokens, next, lexicon);
  if (agency) return { ...bare, end: agency.end, agency };
  if (country) return { ...bare, end: country.end, country: country.value === HOME ? null : country.value };
  const governs = title.value.local === REGION;
  const place = matchPlace(tokens, next, lexicon) ?? (governs ? matchRegion(tokens, next, lexicon) : null);
  if (place?.country || (title.value.local && (place?.level || place?.province)))
    return { ...bare, end: place.end, place };
  for (const words of [2, 1]) {
    const kind = keysOf(tokens, next, next + words);
    // At the end of the text the longer slice is the shorter one.
    if (!KINDS.has(kind) || next + words > tokens.length) continue;
    const whole = tokens[next + words]?.key === WITHIN ? employerBehind(title, tokens, lexicon) : null;
    return whole ? { ...bare, ...whole } : { ...bare, end: next + words, kindOnly: kind };
  }
  const employer = matchAcronym(tokens, next, lexicon);
  if (employer) return { ...bare, end: employer.end, agency: employer };
  return { ...bare, ...employerBehind(title, tokens, lexicon) };
}

/** Who serves someone that holds an office, and is none of that office. */
const AIDE = /^(?:Phó )?(?:Người phát ngôn|Phát ngôn viên|Trợ lý|Cố vấn|Thư ký báo chí)/u;
/** "trợ lý | thân cận | của Tổng thống A". */
const MAX_CLOSENESS = 2;

/** "người phát ngôn của | Tổng thống Nga": an aide's office in the state whose head it is. */
function aideOf(bare: Position, tokens: readonly Token[], lexicon: Lexicon): Position | null {
  if (!AIDE.test(bare.entry.title)) return null;
  let at = bare.end;
  while (at - bare.end < MAX_CLOSENESS && tokens[at]?.kind === "word" && tokens[at]!.key !== OF) {
    if (lexicon.titles.longest(tokens, at)) break;
    at++;
  }
  if (tokens[at]?.key === OF) at++;
  else if (at > bare.end) return null;
  if (tokens[at]?.sentence !== tokens[bare.first]!.sentence) return null;
  const head = lexicon.titles.longest(tokens, at);
  if (!head || !isOfState(head.value)) return null;
  const state = pastStateWord(tokens, head.end);
  const country = tokens[state]?.sentence === tokens[at]!.sentence ? matchCountry(tokens, state, lexicon) : null;
  if (!country || country.value === HOME) return null;
  // "người phát ngôn của Tổng thống Nga | Vladimir Putin": the name is that of the head.
  const name = nameBehind({ first: bare.first, end: country.end }, tokens, lexicon);
  if (name !== null && lexicon.leaderCountry(name) !== null) return null;
  return { ...bare, end: country.end, country: country.value };
}

/** "giám đốc | nghiên cứu thị trường của Công ty A", "giám đốc | nhà máy thuộc Công ty A" */
function employerBehind({ value, end }: Match<TitleEntry>, tokens: readonly Token[], lexicon: Lexicon) {
  return DIRECTOR.test(value.title) ? matchEmployer(tokens, end, lexicon) : null;
}

/** "nhà nghiên cứu | của Viện A": what someone does for a living, where it is told for whom. */
function expertAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Position | null {
  const match = lexicon.occupations.longest(tokens, at);
  if (tokens[match?.end ?? at]?.sentence !== tokens[at]!.sentence) return null;
  const employer = match && matchEmployer(tokens, match.end, lexicon);
  if (!employer) return null;
  return { first: at, entry: match.value, place: null, country: null, kindOnly: null, former: false, ...employer };
}

/** "Viện trưởng, Viện A": behind a comma the word that the title has swallowed is printed again. */
function bodyBehindComma(head: string, tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  if (tokens[at]!.text !== "," || tokens[at + 1]?.sentence !== tokens[at]!.sentence) return null;
  if (keyOfForm(head) !== tokens[at + 1]!.key) return null;
  const agency = matchAgency(tokens, at + 1, lexicon);
  return agency && repeats(agency, head) ? agency : null;
}

/** "vụ | Phó Tổng Giám đốc": a longer title begins within what looks like one. */
function splits(tokens: readonly Token[], from: number, end: number, lexicon: Lexicon): boolean {
  if (tokens[from]!.capital || end === from + 1 || !tokens[from + 1]!.capital) return false;
  return (lexicon.titles.longest(tokens, from + 1)?.end ?? 0) > end;
}

function agencyOf(title: TitleEntry, tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  if (!title.head) return matchAgency(tokens, at, lexicon) ?? matchTitledAgency(tokens, at, lexicon);
  const named = matchAgency(tokens, at, lexicon);
  const swallowed = matchAgencyAfter(title.head, tokens, at, lexicon);
  // "Chánh Văn phòng | Nhà Trắng" is of that body itself.
  if (named?.state || (named && title.head === OFFICE && WITH_OFFICER.test(named.base))) return named;
  // "Tư lệnh | Hải quân Pháp": commands of other states are not known by ours.
  if (named?.country && swallowed?.open) return named;
  // "Trưởng ban | Tổ chức Trung ương Lê A" begins like the name of an organisation.
  if (named?.open && swallowed && !swallowed.open) return swallowed;
  if (named && swallowed) return named.end > swallowed.end || repeats(named, title.head) ? named : swallowed;
  return named ?? swallowed;
}

/** "Phó Chánh án Tòa án …": the word that the title could have swallowed is printed. */
function repeats(named: Agency, head: string): boolean {
  return named.base.split(" ")[0] === head.split(" ")[0];
}
