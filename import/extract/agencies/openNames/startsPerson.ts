import type { Lexicon } from "../../lexicon/Lexicon";
import { matchName } from "../../people/matchName";
import { MIDDLES } from "../../people/MIDDLES";
import { matchCountry } from "../../places/matchCountry";
import type { Token } from "../../text/Token";
import { COMPANIES, GROUPS } from "./companyWords";

/** "Tập đoàn | Lê Văn A": no company is named after a person with a middle name. */
export function isLeaderOf(tokens: readonly Token[], at: number, head: string, lexicon: Lexicon): boolean {
  if (!GROUPS.has(head) || !MIDDLES.has(tokens[at + 1]?.key ?? "")) return false;
  const person = matchName(tokens, at, lexicon, false);
  return person !== null && person.vietnamese && person.end - at > 2;
}

/** A company's own name may look like a person's; after a proper name it is a person's: "Công ty Xây dựng Hà Mỹ", "Huawei | Mạnh Vãn Chu". */
export function startsPerson(tokens: readonly Token[], at: number, lexicon: Lexicon, head: string): boolean {
  const before = tokens[at - 1]!;
  // "Công ty TNHH TM | Lê Thành": a line of business alone is no company's name yet.
  const isBusiness = lexicon.abbreviations.has(before.text) && !matchCountry(tokens, at - 1, lexicon);
  if (COMPANIES.has(head) && isBusiness) return false;
  const foreign = before.capital && /^[A-Za-z]+$/u.test(before.text) && !lexicon.givenSyllables.has(before.key);
  const person = matchName(tokens, at, lexicon, foreign);
  // "Bến xe Gia | Lâm Lê Văn An": the last syllable of a district's name.
  if (person && person.end - at > 3 && lexicon.provinceOfDistrict.has(`${before.key} ${tokens[at]!.key}`)) return false;
  if (!person?.vietnamese) return false;
  // "Tổng công ty Đường sắt | Lê Văn A": no company is named so; "Xí nghiệp in Lê Văn A" may be.
  const isPersonal = GROUPS.has(head) && person.end - at > 2 && MIDDLES.has(tokens[at + 1]!.key);
  if (!COMPANIES.has(head)) return true;
  // "Công ty Dược Đạt | Vi Phú": two syllables go on with a name of ours.
  return isPersonal || (before.capital && (foreign || person.end - at > 2));
}
