import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { isSpouseOffice } from "./isSpouseOffice";

/** How someone is addressed: as a woman, as a man, as the wife or the husband of someone; null where nothing says. */
export type Address = "woman" | "man" | "spouse";

const FORMS: readonly (readonly [Address, ReadonlySet<string>])[] = [
  ["spouse", keySet(["phu nhân", "đệ nhất phu nhân", "phu quân"])],
  ["woman", keySet(["bà", "cô", "chị"])],
  ["man", keySet(["ông", "anh", "chú"])],
];

/** What the honorific before the name says, or the title of a wife. */
export function addressOf(chunks: readonly Chunk[], index: number, tokens: readonly Token[]): Address | null {
  const chunk = chunks[index]!;
  if (!isName(chunk)) return null;
  if (isSpouseOffice(chunks[index - 1]) && chunks[index - 1]!.end === chunk.first) return "spouse";
  const words = tokens.slice(chunk.person.introduced, chunk.person.first).map(({ key }) => key);
  const form = FORMS.find(([, forms]) => forms.has(words.join(" ")) || words.some((word) => forms.has(word)));
  return form?.[0] ?? null;
}
