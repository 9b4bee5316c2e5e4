import type { Agency } from "../Agency";
import { ofCountry } from "./ofCountry";

/** "Lầu Năm Góc" is Bộ Quốc phòng of Mỹ. */
export function ofState(bare: Agency): Agency | null {
  const { base, state, end } = bare;
  if (!state || !base.endsWith(` ${state}`)) return null;
  return ofCountry({ ...bare, base: base.slice(0, -state.length - 1), state: null }, state, end);
}
