import type { Agency } from "../Agency";
import { skipAbbreviation } from "../skipAbbreviation";
import { isWhole } from "./isWhole";
import type { NameRead } from "./Tail";

/** What may stand between a part and its whole, as printed. */
const JOINS_PART: ReadonlySet<string> = new Set(["của", "thuộc"]);
const JOINS_TITLED: ReadonlySet<string> = new Set([...JOINS_PART, ",", "-", "–"]);

/** "Phòng Tổ chức | thuộc | Cục Thuế tỉnh X": a part and the body it is a part of; a comma too may join them where a title stands before. */
export function partOf({ tokens, bare, lexicon, matchAgency }: NameRead, titled: boolean): Agency | null {
  const joins = titled ? JOINS_TITLED : JOINS_PART;
  const from = skipAbbreviation(tokens, bare.end);
  const next = from + (joins.has(tokens[from]?.text.toLowerCase() ?? "") ? 1 : 0);
  if (next >= tokens.length || tokens[next]!.sentence !== tokens[bare.first]!.sentence) return null;
  const parent = matchAgency(tokens, next, lexicon);
  return parent && isWhole(parent) ? { ...bare, end: parent.end, parent } : null;
}
