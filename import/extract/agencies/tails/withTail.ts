import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import { asPrinted, type Agency } from "../Agency";
import { branch } from "./branch";
import { inside } from "./inside";
import type { Named } from "./Named";
import { ofChamber } from "./ofChamber";
import { ofSchool } from "./ofSchool";
import { ofState } from "./ofState";
import { partOf } from "./partOf";
import type { AgencyMatcher, NameRead } from "./Tail";
import { tailOf } from "./tailOf";
import { OF_POLICE, wholeInBrackets } from "./wholeInBrackets";

/**
 * Adds what follows the name: the place, the parent body or the country. Null where the name needs one and has none. The body
 * behind a name may have a tail itself: `matchAgency`, which asks for this one, reads that.
 */
export function withTail(
  tokens: readonly Token[],
  named: Named,
  lexicon: Lexicon,
  matchAgency: AgencyMatcher,
): Agency | null {
  const { first, end, name, suffix, national, state, open, part } = named;
  const bare = asPrinted({ first, end, base: name, suffix, national, state, open, generic: named.generic });
  const read: NameRead = { tokens, bare, lexicon, matchAgency };
  if (suffix === "mission") return bare;
  if (suffix === "fixed") return ofState(bare) ?? branch(read);
  const whole =
    ofSchool(read) ??
    ofChamber(read) ??
    (part ? partOf(read, named.titled === true) : null) ??
    (part || OF_POLICE.test(name) ? wholeInBrackets(read) : null);
  if (whole) return whole;
  const kinds = named.of?.some((kind) => name.includes(` ${kind} `)) ? [] : (named.of ?? []);
  const unsaid = kinds.length > 0 ? { kinds: named.of!, required: part === "must" } : undefined;
  if (part === "must") return unsaid ? { ...bare, partOf: unsaid } : null;
  const agency = tailOf(read);
  if (agency && unsaid && !agency.place && !agency.parent && !agency.country) return { ...agency, partOf: unsaid };
  return agency && named.parent ? inside(agency, named.parent) : agency;
}
