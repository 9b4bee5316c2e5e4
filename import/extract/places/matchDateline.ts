import type { Lexicon } from "../lexicon/Lexicon";
import type { Token } from "../text/Token";
import type { Place } from "./Place";

/** The province whose paper tags its own news: "(ĐN) - " at the head of the text; the second token is the tag. */
export function matchDateline(tokens: readonly Token[], lexicon: Lexicon): Place | null {
  const [open, tag, close] = tokens;
  if (open?.text !== "(" || close?.text !== ")" || !tag) return null;
  const province = lexicon.tags.get(tag.text);
  return province ? { first: 1, end: 2, level: null, name: province.name, province, within: null } : null;
}
