import { listOf } from "../../listOf";
import { skipAbbreviation } from "../agencies/skipAbbreviation";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import { isName } from "../isName";
import { isDash } from "../text/isDash";
import { keyOfForm, keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { appointeeOf } from "./appointeeOf";
import { isForeignSpelling } from "./isForeignSpelling";
import { isSpouseOffice } from "./isSpouseOffice";
import { withoutTerm } from "./predecessors";
import { tellsBody } from "./Position";

/** Signs and words that may join the positions of one person, and a person with a position. */
const JOINS = keySet([",", "kiêm", "đồng thời là", "và", "-", ":", "đồng thời", "là", "kiêm nhiệm"]);
const OPENS = keySet([
  ",",
  "-",
  "(",
  "là",
  ":",
  "hiện là",
  "nguyên là",
  "từng là",
  "vốn là",
  "khi ấy là",
  "khi đó là",
  "lúc đó là",
  "giữ chức",
  "giữ chức vụ",
  "làm",
  "làm tân",
  "là tân",
  "về làm",
  "trở thành",
  "vừa trở thành",
  "được bầu làm",
  "được bầu giữ chức",
  "được bầu giữ chức vụ",
  "được bổ nhiệm làm",
  "được bổ nhiệm giữ chức",
  "được bổ nhiệm giữ chức vụ",
]);

const AND = "và";
/** "ông A - giáo viên | kiêm | Trưởng ban B": before it stands what he also is, which is no office. */
const ALSO_IS = new RegExp(
  `^(?:,|\\(|${keyOfForm("-")}|${keyOfForm("là")}) (?:\\p{L}+ ){1,4}${keyOfForm("kiêm")}$`,
  "u",
);

/** What is told of someone's age between the name and the office: "(SN 1960, Đội trưởng …", "(42 tuổi), Phó Giám đốc …". */
const AGE = new RegExp(
  `^(?:\\(|,) (?:(?:sn|s n|${keyOfForm("sinh năm")}|sinh) \\d{4}|\\d{2} ${keyOfForm("tuổi")})(?= |$)(?: \\))?`,
  "u",
);
/** Tokens that may stand between two chunks that belong together. */
const MAX_BETWEEN = 6;
const MAX_BETWEEN_WITH_AGE = 8;

/**
 * Which positions are whose: those right before a name, back through a chain of titles, and those that follow it in
 * apposition. A position with a name right behind it is that name's.
 * @returns for each person's chunk, the chunks of the positions.
 */
export function linkPositions(document: Document, chunks: readonly Chunk[]): Map<number, number[]> {
  const links = new Map<number, number[]>();
  const taken = new Set<number>();
  const people = chunks.flatMap((chunk, index) => (isName(chunk) ? [index] : []));
  for (const person of people) {
    const before = chainBefore(document, chunks, person);
    for (const index of before) taken.add(index);
    links.set(person, before);
  }
  for (const person of people) shareAmong(document, chunks, person, links);
  for (const person of people) {
    const after: number[] = [];
    for (let index = person + 1; isPosition(chunks[index]) && !taken.has(index); index++) {
      if (isSpouseOffice(chunks[index])) break;
      if (!joined(document, chunks, index - 1, index, index === person + 1 ? OPENS : JOINS)) break;
      after.push(index);
      taken.add(index);
    }
    links.get(person)!.push(...after);
  }
  for (const [index, chunk] of chunks.entries()) {
    const appointee =
      !taken.has(index) && isPosition(chunk) && saysWhere(chunk) ? appointeeOf(chunks, index, document.tokens) : null;
    if (appointee !== null) links.get(appointee)!.push(index);
  }
  dropOthersStates(chunks, links);
  return links;
}

/** Words that tell of several holders of one office: "các Phó Thủ tướng A, B và C". */
const SEVERAL = keySet(["các", "những", "hai", "ba", "bốn", "2", "3", "4"]);
/** The words of "đồng chí", "ông", "bà". */
const ADDRESS = keySet(["đồng", "chí", "ông", "bà"]);
const LIST_SIGNS: ReadonlySet<string> = new Set([",", ";", AND]);
/** What may stand between such a word and the office: "các đồng chí | Phó Bí thư". */
const MAX_ADDRESS = 2;

/** The office told of several before the first name of a list is that of each name that has none of its own. */
function shareAmong(document: Document, chunks: readonly Chunk[], person: number, links: Map<number, number[]>): void {
  const office = links.get(person)!.at(-1);
  if (office === undefined || office !== person - 1 || !isToldOfSeveral(document, chunks[office]!)) return;
  for (let index = person + 1; isListedName(document, chunks, index) && links.get(index)?.length === 0; index++) {
    if (isPosition(chunks[index + 1]) && joined(document, chunks, index, index + 1, OPENS)) return;
    links.get(index)!.push(office);
  }
}

function isToldOfSeveral({ tokens }: Document, { first }: Chunk): boolean {
  const { sentence } = tokens[first]!;
  for (let at = first - 1; at >= first - 1 - MAX_ADDRESS && tokens[at]?.sentence === sentence; at--) {
    if (SEVERAL.has(tokens[at]!.key)) return true;
    if (!ADDRESS.has(tokens[at]!.key)) return false;
  }
  return false;
}

/** A full name with a sign or "và" alone before it. */
function isListedName(document: Document, chunks: readonly Chunk[], index: number): boolean {
  const chunk = chunks[index];
  if (chunk?.kind !== "person" || !sameSentence(document, chunks, index - 1, index)) return false;
  const sign = chunks[index - 1]!.end;
  return chunk.first === sign + 1 && LIST_SIGNS.has(document.tokens[sign]!.text);
}

/**
 * "gặp Tổng tham mưu trưởng A, Thủ tướng Campuchia nói …": the office in a foreign state that stands right before someone else's name elsewhere is
 * not his, however it is printed beside him.
 */
function dropOthersStates(chunks: readonly Chunk[], links: Map<number, number[]>): void {
  const holders = new Map<string, string[]>();
  for (const [person, positions] of links)
    for (const index of positions)
      if (chunks[index]!.end === chunks[person]!.first) {
        const office = officeAbroad(chunks[index]!);
        if (office) listOf(holders, office).push(lastNameOf(chunks[person]!));
      }
  for (const [person, positions] of links) {
    const isOwn = (index: number) => {
      const known = holders.get(officeAbroad(chunks[index]!) ?? "");
      return !known || known.includes(lastNameOf(chunks[person]!));
    };
    links.set(person, positions.filter(isOwn));
  }
}

function officeAbroad(chunk: Chunk): string | null {
  return chunk.kind === "position" && chunk.position.country
    ? `${chunk.position.entry.title} ${chunk.position.country}`
    : null;
}

function lastNameOf(chunk: Chunk): string {
  return isName(chunk) ? chunk.person.name.split(" ").at(-1)! : "";
}

function chainBefore(document: Document, chunks: readonly Chunk[], person: number): number[] {
  const chain: number[] = [];
  const bracket = bracketBefore(document.tokens, chunks[person]!.first);
  let index = person - 1;
  while (bracket !== null && (chunks[index]?.end ?? bracket) > bracket) index--;
  const title = chunks[index];
  const leads = title?.kind === "position" && title.end === (bracket ?? chunks[person]!.first);
  if (bracket !== null && !leads) return chain;
  if (!leads && (!isPosition(title) || !adjacent(document, chunks, index, person))) return chain;
  // "Ông A – Cục trưởng Cục X, ông B – Giám đốc …": the office before the comma is A's, B's own follows.
  const hasOwn = isPosition(chunks[person + 1]) && joined(document, chunks, person, person + 1, OPENS);
  if (hasOwn && chunks[index]!.end < chunks[person]!.first && owned(document, chunks, index)) return chain;
  chain.unshift(index);
  // "Tổng thống Mỹ và Đệ nhất phu nhân B": what stands before hers is the other's.
  while (
    !isSpouseOffice(chunks[index]) &&
    isPosition(chunks[index - 1]) &&
    joined(document, chunks, index - 1, index, JOINS) &&
    !owned(document, chunks, index - 1)
  )
    chain.unshift(--index);
  return chain;
}

/** "Chủ tịch UBND xã X | (huyện Y) | Nguyễn Văn A": how long what is said of the body in brackets before the name may be. */
const MAX_BRACKET = 10;

/** The bracket that opens what is said in brackets right before `at`; null where nothing is. */
function bracketBefore(tokens: readonly Token[], at: number): number | null {
  const close = tokens[at - 1];
  if (close?.text !== ")" || close.sentence !== tokens[at]!.sentence) return null;
  for (let open = at - 2; open >= at - MAX_BRACKET && tokens[open]?.sentence === close.sentence; open--)
    if (tokens[open]!.text === "(") return open;
  return null;
}

/**
 * A position that follows a name in apposition stays with that name, unless it opens the chain of the next one: in "Bộ trưởng A, Phó Thủ tướng, Bộ
 * trưởng B" the first name has its office before it.
 */
function owned(document: Document, chunks: readonly Chunk[], last: number): boolean {
  let index = last;
  while (isPosition(chunks[index - 1]) && joined(document, chunks, index - 1, index, JOINS)) index--;
  const before = chunks[index - 1];
  if (before === undefined || !isName(before) || !joined(document, chunks, index - 1, index, OPENS)) return false;
  return !(
    isPosition(chunks[index - 2]) &&
    chunks[index - 2]!.end === before.first &&
    isListed(document, chunks, index)
  );
}

/** Whether a comma alone stands before the chunk. */
function isListed(document: Document, chunks: readonly Chunk[], index: number): boolean {
  const sign = chunks[index - 1]!.end;
  return chunks[index]!.first === sign + 1 && document.tokens[sign]!.text === ",";
}

/** A title that may stand anywhere beside the name: whoever "lãnh đạo Mỹ" means is told elsewhere, unless his name follows at once. */
function isPosition(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "position" && chunk.position.entry.needs !== "leader";
}

const IS = "là";
const OF = keyOfForm("của");
/** "3 Phó Chủ tịch | gồm các | ông A, B và C". */
const LISTS = keySet(["là", "gồm", "gồm các", "là các", "gồm:", "là:", "gồm có", "gồm có các"]);
/** "Chủ tịch nước | khi đó | A B": what may stand between an office that was someone's and the name. */
const THEN = keySet(["khi đó", "khi ấy", "lúc đó", "lúc ấy", "bấy giờ", "lúc bấy giờ", "đương nhiệm", "tiền nhiệm"]);

/** Nothing, or a comma, a dash or "là", stands between a title and the name it introduces. */
function adjacent(document: Document, chunks: readonly Chunk[], left: number, right: number): boolean {
  const from = skipAbbreviation(document.tokens, chunks[left]!.end);
  const end = chunks[right]!.first;
  if (!sameSentence(document, chunks, left, right)) return false;
  if (end - from > 0 && end - from <= MAX_BETWEEN && isToldOfSeveral(document, chunks[left]!))
    if (LISTS.has(withoutTerm(keysBetween(document, from, end)))) return true;
  if (from === end || THEN.has(keysBetween(document, from, end))) return true;
  if (end - from !== 1) return false;
  const sign = document.tokens[from]!.text;
  // "họ hàng của Tổng thống A là ông B"
  if (sign === IS && document.tokens[chunks[left]!.first - 1]?.key === OF) return false;
  if (sign === "," && isOfOtherState(chunks[left]!, chunks[right]!)) return false;
  return isDash(document.tokens[from]) || sign === ":" || ((sign === "," || sign === IS) && isComplete(chunks[left]!));
}

/** States whose people have names in Vietnamese reading. */
const SINIC: ReadonlySet<string> = new Set([
  "Trung Quốc",
  "Đài Loan",
  "Hồng Kông",
  "Singapore",
  "Hàn Quốc",
  "Triều Tiên",
]);

/** "về cuộc bầu cử Tổng thống Mỹ, | ông Lê Văn A nói …": a Vietnamese speaks of the office. */
function isOfOtherState(office: Chunk, person: Chunk): boolean {
  if (office.kind !== "position" || !isName(person) || isForeignSpelling(person.person.name)) return false;
  const country = office.position.country ?? office.position.agency?.country;
  return !!country && !SINIC.has(country);
}

function saysWhere(chunk: Chunk): boolean {
  return isComplete(chunk) || (chunk.kind === "position" && chunk.position.entry.agency !== null);
}

/** "Giám đốc Sở Y tế, ông A" introduces him; "báo cáo với Thủ tướng, ông A" does not. */
function isComplete(chunk: Chunk): boolean {
  return chunk.kind === "position" && tellsBody(chunk.position);
}

function joined(
  document: Document,
  chunks: readonly Chunk[],
  left: number,
  right: number,
  joins: ReadonlySet<string>,
): boolean {
  const from = chunks[left]!.end;
  const end = chunks[right]!.first;
  if (!sameSentence(document, chunks, left, right) || end - from > MAX_BETWEEN_WITH_AGE) return false;
  if (from === end) return joins === JOINS || chunks[left]!.kind === "person";
  // "và" and a dash are one key: "ông A và Bộ trưởng Y tế" are two.
  if (joins === OPENS && document.tokens.slice(from, end).some(({ text }) => text === AND)) return false;
  const printed = keysBetween(document, from, end);
  const between = printed.replace(AGE, "").trimStart();
  if (between === printed && end - from > MAX_BETWEEN) return false;
  if (between === "") return between !== printed;
  if (joins === OPENS && ALSO_IS.test(between)) return true;
  return joins.has(between) || (between.startsWith(", ") && joins.has(between.slice(2)));
}

function keysBetween(document: Document, from: number, end: number): string {
  return document.tokens
    .slice(from, end)
    .map((token) => token.key)
    .join(" ");
}

function sameSentence(document: Document, chunks: readonly Chunk[], left: number, right: number): boolean {
  return document.tokens[chunks[left]!.first]!.sentence === document.tokens[chunks[right]!.first]!.sentence;
}
