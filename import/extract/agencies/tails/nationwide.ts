import { HOME } from "../../../HOME";
import { matchCountry, pastStateWord } from "../../places/matchCountry";
import { keyOfForm } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import type { Agency } from "../Agency";
import { OF_HOME, ofCountry } from "./ofCountry";
import type { Tail } from "./Tail";

const CENTRAL = "Trung ương";
const CENTRAL_KEY = keyOfForm(CENTRAL);

/** What no other state has. */
const OF_OURS_ALONE =
  /Ủy ban nhân dân|Hội đồng nhân dân|Đoàn đại biểu Quốc hội|Mặt trận Tổ quốc|^Đảng |^Ban Chấp hành/u;

/** "Hội Đông y | Việt Nam", "Ban Tiếp công dân | Trung ương", "Cục Hải quan | Mỹ": a kind of local body that a whole state has too. */
export function nationwide({ tokens, bare, next: at, of, lexicon }: Tail): Agency | null {
  if (of) return null;
  if (pairAt(tokens, at) === CENTRAL_KEY)
    return { ...bare, base: `${bare.base} ${CENTRAL}`, end: at + 2, suffix: "none" };
  const state = OF_HOME.test(bare.base) ? null : matchCountry(tokens, pastStateWord(tokens, at), lexicon);
  if (!state) return null;
  if (state.value === HOME) return { ...bare, base: `${bare.base} ${HOME}`, end: state.end, suffix: "none" };
  if (!tokens[bare.first]!.capital || OF_OURS_ALONE.test(bare.base)) return null;
  // "Lào Cai" is longer than "Lào".
  if ((lexicon.provinces.longest(tokens, at)?.end ?? 0) > state.end) return null;
  return ofCountry({ ...bare, suffix: "none" }, state.value, state.end);
}
