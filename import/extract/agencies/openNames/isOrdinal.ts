import { keySet } from "../../text/keySet";
import type { Token } from "../../text/Token";

/** "Đại học A | 120 ha": an amount follows. */
const UNITS = keySet(["ha", "m", "km", "mw", "tỷ", "tỉ", "triệu", "nghìn", "giường", "người", "tuổi"]);

/** A number of the name, not a date or an amount. */
export function isOrdinal(tokens: readonly Token[], at: number): boolean {
  if (UNITS.has(tokens[at + 1]?.key ?? "")) return false;
  return !/^[/.,%-]$/u.test(tokens[at + 1]?.text ?? "") || tokens[at + 2]?.kind !== "number";
}
