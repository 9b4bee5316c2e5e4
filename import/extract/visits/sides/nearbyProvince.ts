import { isNearby } from "../parties/isNearby";
import type { Side } from "../parties/Side";

/** The province of hosts that no word places: that of those who come, to whom such bodies are near. */
export function nearbyProvince(visitors: Side, hosts: Side): string | null {
  const [province] = visitors.provinces;
  return province && visitors.provinces.size === 1 && isNearby(hosts) ? province : null;
}
