import type { Scene } from "../../Scene";
import { OF } from "../../text/functionWords";
import { keyOfForm, keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import { DELEGATION } from "../grammar/words/functionWords";

const PROVINCE = keyOfForm("tỉnh");
const CITY = keyOfForm("thành phố");
const OF_DELEGATION = keySet("công tác đại biểu cán bộ lãnh đạo kiểm tra giám sát khảo sát".split(" "));
const REACH = 6;

/** "Đoàn công tác của tỉnh | đã kiểm tra …": the province of whose paper it is, where the tokens within [from, end) name no other; null where they do not say so. */
export function ownDelegation(
  { document: { tokens }, places: { home } }: Scene,
  from: number,
  end: number,
): string | null {
  for (let at = from; home && at < end; at++) {
    if (tokens[at]!.key !== DELEGATION) continue;
    let next = at + 1;
    while (next < end && next - at < REACH && (OF_DELEGATION.has(tokens[next]!.key) || tokens[next]!.key === OF))
      next++;
    const level = home.kind === "tỉnh" ? tokens[next]?.key === PROVINCE : pairAt(tokens, next) === CITY;
    const after = tokens[next + (home.kind === "tỉnh" ? 1 : 2)];
    if (level && !after?.capital) return home.name;
  }
  return null;
}
