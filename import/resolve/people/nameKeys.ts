import { fold, toneKey } from "../../../src/shared/vietnamese";
import type { Knowledge } from "../../knowledge";

/** By what the names of people are compared. */
export interface NameKeys {
  /** People of different blocks are never the same without a curator. */
  readonly block: string;
  /** Within a block, one way to write a name. */
  readonly spelling: string;
  readonly foreign: boolean;
}

const SYLLABLE =
  /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?(?:[aeiouy]|ai|ao|au|ay|eo|eu|ia|ie|ieu|iu|oa|oai|oao|oay|oe|oeo|oi|ua|uay|ue|ui|uo|uoi|uou|uu|uy|uya|uye|uyu|ye|yeu)(?:ch|c|m|ng|nh|n|p|t)?$/;
/** Letters and tone marks that no other language's names have; the tone marks as combining characters, hook above and dot below. */
const ONLY_VIETNAMESE = /[đơưă\u0309\u0323]/u;

/**
 * A Vietnamese name is compared by its tone key: one accent more or less is another name. The names of foreigners are transcribed
 * and typed in many ways, so they meet under their letters alone, whatever their order, accents and doubling ("Orbán Viktor",
 * "Viktor Orban"); what is known under two quite different names stands in the table.
 */
export function createNameKeys({ foreignNames }: Pick<Knowledge, "foreignNames">): (name: string) => NameKeys {
  const canonical = new Map(
    foreignNames.flatMap(({ name, forms }) => forms.map((form) => [fold(form), name] as const)),
  );
  return (printed) => {
    const known = canonical.get(fold(printed));
    const name = known ?? printed;
    const key = toneKey(name);
    if (!isForeign(key)) return { block: key, spelling: key, foreign: known !== undefined };
    return { block: `~${letters(name)}`, spelling: fold(name), foreign: true };
  };
}

function isForeign(key: string): boolean {
  if (key.includes("-")) return true;
  if (ONLY_VIETNAMESE.test(key.normalize("NFD").replace(/d\u0335/gu, "đ"))) return false;
  return !fold(key)
    .split(" ")
    .every((syllable) => SYLLABLE.test(syllable));
}

function letters(name: string): string {
  const plain = fold(name).replaceAll(" ", "").replaceAll("y", "i");
  return [...plain.replace(/(.)\1+/gu, "$1")].sort().join("");
}
