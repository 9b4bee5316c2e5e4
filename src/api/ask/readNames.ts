import type { PartyKind } from "../generated/resolverTypes";
import type { NameInQuestion, OfficeInQuestion } from "./Question";
import type { Meaning, ProvinceLevel, QuestionLexicon, Title } from "./QuestionLexicon";
import type { Word } from "./questionWords";

/** A stretch of words that are part of a name, with what the tables know of it. */
export interface NamePart {
  readonly words: readonly Word[];
  readonly meaning: Exclude<Meaning, { type: "word" | "topic" }> | { readonly type: "unread" };
}

export type Named =
  | { readonly role: "name"; readonly name: NameInQuestion }
  | { readonly role: "office"; readonly office: OfficeInQuestion };

/** The party committee of a province of each level: "Bí thư tỉnh X" is of "Tỉnh ủy X". */
const COMMITTEES: { readonly [level in ProvinceLevel]: string } = { tỉnh: "Tỉnh ủy", "thành phố": "Thành ủy" };
/** How the level of a city begins, without accents. */
const CITY: ReadonlySet<string> = new Set(["thanh", "tp"]);
const PARTY_COMMITTEE = "cấp ủy";

/**
 * What a run of name parts names: an office ("Giám đốc Sở Y tế Sơn La"), or a person, an agency, a place. Before a personal name, titles
 * and forms of address only introduce it. Null where a title stands alone and names no office.
 */
export function readNames(parts: readonly NamePart[], { surnames }: QuestionLexicon): Named | null {
  const person = parts.findIndex(
    ({ meaning, words }, at) =>
      meaning.type === "unread" &&
      surnames.has(words[0]!.bare) &&
      goesOn(words[0]!, parts[at + 1]) &&
      introduced(parts, at),
  );
  const first = parts[0]!.meaning;
  if (person > 0) return { role: "name", name: nameOf(parts.slice(person, endOfPerson(parts, person)), "PERSON") };
  if (first.type === "honorific") return { role: "name", name: nameOf(parts.slice(1), "PERSON") };
  if (first.type === "title") {
    const office = officeOf(first.title, parts.slice(1));
    return office && { role: "office", office };
  }
  return { role: "name", name: nameOf(parts.slice(0, endOfPerson(parts, 0)), kindOf(parts)) };
}

/** A family name is followed by a given name, with a capital as it has one: "Đào tạo" is no person. */
const goesOn = (surname: Word, next: NamePart | undefined) =>
  next !== undefined && (!surname.capital || next.words[0]!.capital);

const introduced = (parts: readonly NamePart[], at: number) =>
  parts.slice(0, at).some(({ meaning }) => meaning.type === "title" || meaning.type === "honorific");

/** "Nguyễn Văn A, Giám đốc Sở B": a title after a name tells of the one who bears it. */
function endOfPerson(parts: readonly NamePart[], from: number): number {
  const title = parts.findIndex(({ meaning }, at) => at > from && meaning.type === "title");
  return title < 0 ? parts.length : title;
}

function nameOf(parts: readonly NamePart[], kind: PartyKind | null): NameInQuestion {
  const full = parts
    .filter(({ meaning }) => !(kind === "PROVINCE" && meaning.type === "level"))
    .map(({ meaning, words }) => (meaning.type === "name" ? meaning.full : textOf(words)));
  return { text: parts.map(({ words }) => textOf(words)).join(" "), full: full.join(" "), kind };
}

/** A part that is the whole name tells its kind; one with more behind it is an agency's where it begins like one. */
function kindOf(parts: readonly NamePart[]): PartyKind | null {
  const telling = parts.filter(({ meaning }) => meaning.type !== "level");
  const [first] = telling;
  if (first?.meaning.type !== "name") return null;
  // "TP Thanh Hóa" is a city in the province of that name.
  if (first.meaning.level === "tỉnh" && CITY.has(parts[0]!.words[0]!.bare)) return null;
  return telling.length === 1 || first.meaning.kind === "AGENCY" ? first.meaning.kind : null;
}

function officeOf({ title, agency, head, local }: Title, parts: readonly NamePart[]): OfficeInQuestion | null {
  if (parts.length === 0) return agency ? { title, body: { text: agency, full: agency, kind: "AGENCY" } } : null;
  const rest = nameOf(parts, kindOf(parts));
  const telling = parts.find(({ meaning }) => meaning.type !== "level")?.meaning;
  if (rest.kind === "PROVINCE" && local && telling?.type === "name") {
    const body = local === PARTY_COMMITTEE ? COMMITTEES[telling.level!] : local;
    return { title, body: { text: `${body} ${rest.text}`, full: `${body} ${rest.full}`, kind: "AGENCY" } };
  }
  // "Cục trưởng Cục X" prints the word that "Cục trưởng X" swallows.
  const swallowed = head !== null && !rest.full.startsWith(head.split(" ")[0]!);
  const full = swallowed ? `${head} ${rest.full}` : rest.full;
  return { title, body: { text: rest.text, full, kind: rest.kind === "COUNTRY" ? "COUNTRY" : "AGENCY" } };
}

const textOf = (words: readonly Word[]) => words.map(({ text }) => text).join(" ");
