import type { Province } from "../../knowledge";
import type { Lexicon } from "../lexicon/Lexicon";
import type { Token } from "../text/Token";
import { matchProvince } from "./matchPlace";
import type { Place } from "./Place";

/**
 * The province whose paper tags its own news: "(ĐN) - " at the head of the text; the second token is the tag. Of two provinces
 * with one tag it is the one that the text names.
 */
export function matchDateline(tokens: readonly Token[], lexicon: Lexicon): Place | null {
  const [open, tag, close] = tokens;
  if (open?.text !== "(" || close?.text !== ")" || !tag) return null;
  const candidates = lexicon.tags.get(tag.text) ?? [];
  const province = candidates.length > 1 ? firstNamed(tokens, candidates, lexicon) : candidates[0];
  return province ? { first: 1, end: 2, level: null, name: province.name, province, within: null, country: null } : null;
}

function firstNamed(tokens: readonly Token[], candidates: readonly Province[], lexicon: Lexicon): Province | undefined {
  for (let at = 0; at < tokens.length; at++) {
    const province = matchProvince(tokens, at, lexicon)?.value;
    if (province && candidates.includes(province)) return province;
  }
  return undefined;
}
