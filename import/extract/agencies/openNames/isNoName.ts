import type { AgencyHead } from "../../lexicon/AgencyHead";
import type { Lexicon } from "../../lexicon/Lexicon";
import { matchName } from "../../people/matchName";
import { matchCountry } from "../../places/matchCountry";
import { matchPlace, matchRegion } from "../../places/matchPlace";
import type { Token } from "../../text/Token";
import { AT, DELEGATION } from "./missionWords";

/** What may be a name: its head from `at`, the rest from `from` to `end`, which is `from` where the head stands alone. */
interface Candidate {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly from: number;
  readonly end: number;
  readonly head: AgencyHead;
  readonly lexicon: Lexicon;
}

/** Offices of the state, which no one's name is given to: "Giám đốc Sở | Lê Văn A". */
const OFFICES: ReadonlySet<string> = new Set(["Sở", "Cục", "Vụ", "Ban", "Phòng", "Đội", "Khoa", "Tổ", "Trạm"]);
/** "trung tâm Hà Nội" is where the city's heart is. */
const CENTRE = "Trung tâm";
/** Words that stand before a name which is whole without them, and which no party bears that is cited: "hãng | Boeing", "Đài | BBC". */
const CARRIERS: ReadonlySet<string> = new Set(["Đài", "Đài Truyền hình", "Hãng", "Hãng hàng không"]);

const REFUSALS: readonly ((candidate: Candidate) => boolean)[] = [
  opensSentence,
  (candidate) => OFFICES.has(candidate.head.head) && isPerson(candidate),
  ({ tokens, from, end, head, lexicon }) =>
    end > from && head.tail !== "mission" && matchCountry(tokens, from, lexicon)?.end === end,
  (candidate) => candidate.head.head === CENTRE && isPlace(candidate),
  // "bầu cử TT | Mỹ": a president.
  ({ tokens, at, from, lexicon }) => tokens[at]!.text === "TT" && matchCountry(tokens, from, lexicon) !== null,
  (candidate) => CARRIERS.has(candidate.head.head) && isKnown(candidate),
  ({ tokens, from, end, head }) => head.head === DELEGATION && !tokens.slice(from, end).some(({ key }) => AT.has(key)),
];

/** Whether what begins like the name of a body is none. */
export function isNoName(candidate: Candidate): boolean {
  return REFUSALS.some((refuses) => refuses(candidate));
}

/** The first word of a sentence is capitalised whatever it is: "Vụ | Canada bắt …" names no body. */
function opensSentence({ tokens, at, from, head, lexicon }: Candidate): boolean {
  if (tokens[at - 1]?.sentence === tokens[at]!.sentence || head.tail !== "capital" || from >= tokens.length)
    return false;
  return (matchCountry(tokens, from, lexicon) ?? lexicon.agencies.longest(tokens, from)) !== null;
}

function isPerson({ tokens, from, lexicon }: Candidate): boolean {
  const name = from < tokens.length ? matchName(tokens, from, lexicon, true) : null;
  return name !== null && name.vietnamese && name.end - from > 2;
}

/** Whether the name is that of a place alone. */
function isPlace({ tokens, from, end, lexicon }: Candidate): boolean {
  return end > from && (matchPlace(tokens, from, lexicon) ?? matchRegion(tokens, from, lexicon))?.end === end;
}

/** Whether the name is, past the words in small letters, that of a medium, or of a body that a table lists. */
function isKnown({ tokens, from, end, lexicon: { media, agencies } }: Candidate): boolean {
  if (end === from) return false;
  let at = from;
  while (at < end - 1 && !tokens[at]!.capital) at++;
  return (media.longest(tokens, at) ?? agencies.longest(tokens, at))?.end === end;
}
