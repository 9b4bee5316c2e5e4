import { toneKey } from "../../src/shared/vietnamese";

const DISTRICT = ["huyện", "quận", "thị xã", "thành phố", "huyện ủy", "quận ủy", "thị ủy", "thành ủy"];
const YOUTH = ["huyện đoàn", "quận đoàn", "thị đoàn", "thành đoàn"];
/** No commune is called Hội: "Bộ Lao động - Thương binh và Xã hội" is in none. */
const COMMUNE = ["xã(?! hội)", "phường", "thị trấn"];

const placeAfter = (kinds: readonly string[]) => new RegExp(`(?:^| )(?:${toneKey(kinds.join("|"))}) (.+)$`, "u");
const IN_COMMUNE = placeAfter(COMMUNE);
const IN_DISTRICT = placeAfter([...DISTRICT, ...YOUTH]);

/** The district of a body, from the tone key of its name: what stands behind "huyện", "thị xã" and so on. Null where none does. */
export function districtOf(key: string): string | null {
  return IN_DISTRICT.exec(key)?.[1] ?? null;
}

/** The district or commune of a body, from the tone key of its name. */
export function localPlace(key: string): string | null {
  return districtOf(key) ?? IN_COMMUNE.exec(key)?.[1] ?? null;
}
