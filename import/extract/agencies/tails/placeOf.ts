import type { Lexicon } from "../../lexicon/Lexicon";
import { matchCountry } from "../../places/matchCountry";
import { matchPlace, matchRegion } from "../../places/matchPlace";
import type { Place } from "../../places/Place";
import type { Token } from "../../text/Token";
import type { Agency } from "../Agency";
import { fitsPlace } from "./fitsPlace";
import { OF_HOME } from "./ofCountry";
import type { Tail } from "./Tail";

/** "Sở Y tế | tỉnh X": the place whose body it is. */
export function placeOf({ tokens, bare, next, lexicon }: Tail): Agency | null {
  const place =
    matchPlace(tokens, next, lexicon) ?? (bare.suffix === "party" ? matchRegion(tokens, next, lexicon) : null);
  if (!place || !fitsPlace(place, bare)) return null;
  return { ...bare, base: baseAt(place, tokens, bare, lexicon), end: place.end, place };
}

/** "Mặt trận Tổ quốc | tỉnh X": a central body printed short, with a place, is the local one, which is not "… Việt Nam". */
function baseAt(place: Place, tokens: readonly Token[], { base, end, suffix }: Agency, lexicon: Lexicon): string {
  if (suffix !== "none" || !OF_HOME.test(base) || place.country) return base;
  const printed = [1, 2].some((words) => matchCountry(tokens, end - words, lexicon)?.end === end);
  return printed ? base : base.replace(OF_HOME, "");
}
