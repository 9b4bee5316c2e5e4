import { HOME } from "../../../HOME";
import { matchCountry, pastStateWord } from "../../places/matchCountry";
import { keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import type { Agency } from "../Agency";
import { OF_HOME, ofCountry } from "./ofCountry";
import type { Tail } from "./Tail";

/** "Bộ Quốc phòng | Lào", "Cục Hàng không | liên bang Mỹ": the state whose body it is. */
export function stateOf(tail: Tail): Agency | null {
  const { tokens, bare, next, of, lexicon } = tail;
  const country = matchCountry(tokens, pastStateWord(tokens, next), lexicon);
  if (country && (!(of && bare.open) || isOfState(bare, country.value)))
    return ofCountry(bare, country.value, country.end);
  return of || bare.open ? null : stateFurther(tail);
}

/** Bodies of a state, which another state's may be named like: "Ủy ban Điều tra của Nga". */
const OF_STATES =
  /^(?:Cơ quan|Cục|Tổng cục|Ủy ban|Hội đồng|Bộ Tư lệnh|Bộ Chỉ huy|Bộ) |^Trung tâm .*(?:Quốc gia|quốc gia)$/u;

function isOfState({ base }: Agency, country: string): boolean {
  return country !== HOME && OF_STATES.test(base);
}

/** What the bodies of other states have in their names, and ours have not. */
const BEFORE_STATE = keySet(["liên bang", "dân dụng", "quốc gia", "hoàng gia", "nhà nước", "quân sự"]);

/** "Cục Hàng không | liên bang Mỹ" is not that of Việt Nam. */
function stateFurther({ tokens, bare, next: at, lexicon }: Tail): Agency | null {
  if (!BEFORE_STATE.has(pairAt(tokens, at))) return null;
  if (tokens[at + 2]?.sentence !== tokens[bare.first]!.sentence) return null;
  const country = matchCountry(tokens, at + 2, lexicon);
  if (!country || country.value === HOME) return null;
  const words = `${tokens[at]!.text} ${tokens[at + 1]!.text}`;
  return ofCountry({ ...bare, base: `${bare.base.replace(OF_HOME, "")} ${words}` }, country.value, country.end);
}
