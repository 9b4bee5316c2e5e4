import type { AgencyHead } from "../../lexicon/AgencyHead";
import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import type { Token } from "../../text/Token";
import { smallPartEnd } from "../smallPartEnd";
import { DELEGATION, EMBASSY } from "./missionWords";
import { lastWord } from "./lastWord";
import { nameEnd } from "./nameEnd";
import type { OpenName } from "./OpenName";
import { restOfName } from "./restOfName";
import { wholeEnd } from "./wholeEnd";

/** A body that no table lists, whose first word stands before `at` already, within a title: "Giám đốc Bệnh viện | A". */
export function matchSwallowedName(
  tokens: readonly Token[],
  at: number,
  head: AgencyHead,
  lexicon: Lexicon,
): OpenName | null {
  if (head.tail !== "mission" && matchCountry(tokens, at, lexicon)) return null;
  const own = wholeEnd(tokens, at, head, nameEnd(tokens, at, head.tail, lexicon, lastWord(head.head)), lexicon);
  const end = own === at ? smallPartEnd(tokens, at, head, lexicon) : own;
  if (end === at) return null;
  const rest = restOfName(tokens, at, end, head, lexicon);
  const first = head.head === EMBASSY && isToBody(rest, lexicon) ? DELEGATION : head.head;
  return { name: `${first} ${rest}`, headEnd: at, end, head };
}

const TO = " tại ";

/** "Mỹ tại Liên Hợp Quốc": an ambassador to a body heads no embassy. */
function isToBody(name: string, { international }: Lexicon): boolean {
  return international.has(name.slice(name.indexOf(TO) + TO.length));
}
