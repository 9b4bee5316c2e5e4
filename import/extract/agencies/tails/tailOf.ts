import type { AgencySuffix } from "../../lexicon/KnownAgency";
import { OF } from "../../text/functionWords";
import type { Agency } from "../Agency";
import { skipAbbreviation } from "../skipAbbreviation";
import { districtOf } from "./districtOf";
import { kindOf } from "./kindOf";
import { namedAfter } from "./namedAfter";
import { nationwide } from "./nationwide";
import { ofMinistry } from "./ofMinistry";
import { parentOf } from "./parentOf";
import { partyOf } from "./partyOf";
import { placeOf } from "./placeOf";
import { sharedWhole } from "./sharedWhole";
import { stateOf } from "./stateOf";
import type { NameRead, Tail } from "./Tail";

type Reader = (tail: Tail) => Agency | null;

/** What may stand behind a name, in the order in which it is looked for. */
const READERS: Readonly<Record<AgencySuffix, readonly Reader[]>> = {
  none: [stateOf, placeOf],
  country: [stateOf, placeOf],
  place: [ofMinistry, ofWholeState, parentOf, placeOf, districtOf, namedAfter],
  within: [parentOf, sharedWhole, kindOf, placeOf],
  any: [parentOf, kindOf, placeOf],
  party: [placeOf, partyOf],
  kind: [placeOf],
  fixed: [placeOf],
  mission: [placeOf],
};

/** The body with the state, the whole or the place that stands behind its name. Null where it needs one and has none. */
export function tailOf(read: NameRead): Agency | null {
  const { tokens, bare, lexicon } = read;
  const { first, suffix } = bare;
  const none = suffix === "within" ? null : bare;
  const from = skipAbbreviation(tokens, bare.end);
  const of = tokens[from]?.key === OF && suffix !== "party";
  const next = of ? from + 1 : from;
  if (next >= tokens.length || tokens[next]!.sentence !== tokens[first]!.sentence) return none;
  const tail: Tail = { tokens, bare, lexicon, matchAgency: read.matchAgency, next, of };
  for (const reader of READERS[suffix]) {
    const agency = reader(tail);
    if (agency) return agency;
  }
  return none;
}

/** "Hội Đông y | Việt Nam | tỉnh X": a body of the whole state may go on like any other. */
function ofWholeState(tail: Tail): Agency | null {
  const national = nationwide(tail);
  return national && !national.country ? tailOf({ ...tail, bare: national }) : national;
}
