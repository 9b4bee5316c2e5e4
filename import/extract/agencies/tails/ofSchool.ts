import { OF } from "../../text/functionWords";
import type { Agency } from "../Agency";
import type { NameRead } from "./Tail";

const CENTRE = /^Trung tâm /u;
const SCHOOLS = /^(?:Trường |Học viện |Đại học )/u;

/** "Trung tâm Quan hệ doanh nghiệp | Trường Đại học A", "| (Đại học A)": a centre of a school. */
export function ofSchool({ tokens, bare, lexicon, matchAgency }: NameRead): Agency | null {
  if (!CENTRE.test(bare.base)) return null;
  const bracket = tokens[bare.end]?.text === "(" ? 1 : 0;
  const from = bare.end + bracket + (tokens[bare.end]?.key === OF ? 1 : 0);
  if (tokens[from]?.sentence !== tokens[bare.first]!.sentence) return null;
  const parent = matchAgency(tokens, from, lexicon);
  if (!parent || !SCHOOLS.test(parent.base)) return null;
  if (bracket && tokens[parent.end]?.text !== ")") return null;
  // What stands in brackets is named for itself too.
  return bracket ? { ...bare, parent } : { ...bare, end: parent.end, parent };
}
