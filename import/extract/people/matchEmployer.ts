import { matchAgency, matchTitledAgency } from "../agencies/matchAgency";
import type { Agency } from "../agencies/Agency";
import type { Lexicon } from "../lexicon/Lexicon";
import { matchCountry } from "../places/matchCountry";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { isForeignName } from "./isForeignName";
import { matchName, type NameMatch } from "./matchName";

interface Employer {
  /** The token after the office and what it is about; the body may stand behind the name. */
  readonly end: number;
  readonly agency: Agency;
}

const AT = keySet(["tại", "của", "ở", "thuộc", "từ"]);
/** Longer descriptions of a field of work go on with something else. */
const MAX_SUBJECT = 20;
/** Words that no field of work has in its name. */
const NO_SUBJECT = keySet(
  "đã sẽ đang là có này đó được bị để khi mà thì nói cho hỏi theo phải không cũng vẫn vừa nhận rằng nếu nhưng vì do như các những nhiều một".split(
    " ",
  ),
);
/** Signs within the name of a field: "chính sách châu Á - Thái Bình Dương". */
const SIGNS: ReadonlySet<string> = new Set(["&"]);

/**
 * The body that an expert works at, behind what he knows about: "giáo sư | quan hệ quốc tế tại Đại học A", "chuyên gia | về Triều Tiên ở Viện B";
 * or behind his name: "chuyên gia | an ninh | John C tại Viện B", "giáo sư | John C, Đại học A".
 */
export function matchEmployer(tokens: readonly Token[], from: number, lexicon: Lexicon): Employer | null {
  const { sentence } = tokens[from - 1]!;
  const next = agencyAt(tokens, from, lexicon);
  // "người đứng đầu Nhà Trắng" is said of a president.
  if (next) return next.state && !next.open ? null : { end: next.end, agency: next };
  let at = from;
  while (at - from < MAX_SUBJECT && tokens[at]?.sentence === sentence) {
    const token = tokens[at]!;
    if (AT.has(token.key)) {
      const agency = agencyAt(tokens, at + 1, lexicon);
      if (agency) return { end: agency.end, agency };
    }
    if (token.kind === "sign" ? !SIGNS.has(token.key) : NO_SUBJECT.has(token.key)) return null;
    if (token.kind === "word" && lexicon.titles.longest(tokens, at)) return null;
    const country = matchCountry(tokens, at, lexicon);
    const name = country ? null : fullName(tokens, at, lexicon);
    const agency = name && behindName(tokens, name, lexicon);
    if (agency) return { end: at, agency };
    if (name?.vietnamese) return null;
    at = country?.end ?? at + 1;
  }
  return null;
}

/** Not a sea or a region, which is capitalised too. */
function fullName(tokens: readonly Token[], at: number, lexicon: Lexicon): NameMatch | null {
  const name = matchName(tokens, at, lexicon, true);
  return name && name.end - at > 1 && (name.vietnamese || isForeignName(name.name)) ? name : null;
}

/** Behind a Vietnamese name and a comma stands the next of a list more often than his body. */
function behindName(tokens: readonly Token[], { end, vietnamese }: NameMatch, lexicon: Lexicon): Agency | null {
  const sign = tokens[end];
  if (!sign || sign.sentence !== tokens[end - 1]!.sentence) return null;
  // "luật sư A (Đoàn Luật sư B)"
  return AT.has(sign.key) || sign.text === "(" || (sign.text === "," && !vietnamese)
    ? agencyAt(tokens, end + 1, lexicon)
    : null;
}

function agencyAt(tokens: readonly Token[], at: number, lexicon: Lexicon): Agency | null {
  if (tokens[at]?.sentence !== tokens[at - 1]!.sentence) return null;
  return matchAgency(tokens, at, lexicon) ?? matchTitledAgency(tokens, at, lexicon);
}
