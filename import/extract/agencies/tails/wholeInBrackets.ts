import type { Agency } from "../Agency";
import { isWhole } from "./isWhole";
import type { NameRead } from "./Tail";

/** What only a police has: "Cơ quan Cảnh sát điều tra". */
export const OF_POLICE = /^Cơ quan (?:Cảnh sát|An ninh) điều tra$/u;
/** Of "(C01, Bộ Công an)" its own number. */
const NUMBER_AND_COMMA = 2;

/** "Phòng Tổ chức | (Sở A)", "Cơ quan Cảnh sát điều tra | (C01, Bộ A)": a part and the body that stands behind it in brackets, where that is named for itself too. */
export function wholeInBrackets({ tokens, bare, lexicon, matchAgency }: NameRead): Agency | null {
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
