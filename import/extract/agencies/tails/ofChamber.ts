import { OF } from "../../text/functionWords";
import type { Agency } from "../Agency";
import type { NameRead } from "./Tail";

const COMMITTEE = /^(?:Ủy ban|Tiểu ban) /u;
const CHAMBERS: ReadonlySet<string> = new Set(["Hạ viện", "Thượng viện", "Nghị viện", "Quốc hội"]);
/** Of the committees that ours has. */
const OF_OURS = / Quốc hội$/u;

/** "Ủy ban Đối ngoại | (của) Thượng viện Mỹ": a committee of a chamber abroad. */
export function ofChamber({ tokens, bare, lexicon, matchAgency }: NameRead): Agency | null {
  if (!COMMITTEE.test(bare.base)) return null;
  const from = bare.end + (tokens[bare.end]?.key === OF ? 1 : 0);
  if (tokens[from]?.sentence !== tokens[bare.first]!.sentence) return null;
  const chamber = lexicon.agencies.longest(tokens, from);
  const parent = chamber && CHAMBERS.has(chamber.value.name) ? matchAgency(tokens, from, lexicon) : null;
  if (!parent || (parent.national?.home && !parent.country)) return null;
  return { ...bare, base: bare.base.replace(OF_OURS, ""), end: parent.end, parent };
}
