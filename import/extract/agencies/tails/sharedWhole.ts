import type { Agency } from "../Agency";
import { fitsParent } from "./parentOf";
import type { Tail } from "./Tail";

/** "Ban Dân vận | và Ban Tuyên giáo Tỉnh ủy X": the whole stands behind the second of two parts. */
export function sharedWhole({ tokens, bare, next, of, lexicon, matchAgency }: Tail): Agency | null {
  const second = !of && tokens[next]!.key === "&" ? lexicon.agencies.longest(tokens, next + 1) : null;
  if (second?.value.suffix !== "within" || !isAlike(second.value.name, bare.base)) return null;
  if (tokens[second.end]?.sentence !== tokens[bare.first]!.sentence) return null;
  const parent = matchAgency(tokens, second.end, lexicon);
  return parent && fitsParent(bare, parent) ? { ...bare, parent } : null;
}

/** Of one kind, and not the same: a police and an inspectorate have no whole in common. */
function isAlike(one: string, other: string): boolean {
  return one !== other && one.split(" ", 1)[0] === other.split(" ", 1)[0];
}
