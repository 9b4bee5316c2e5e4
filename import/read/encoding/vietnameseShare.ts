const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const WORD = /[\p{L}\p{M}]+/gu;
/** Signs of typesetting: they say nothing about the language. */
const NEUTRAL =
  /[\u00a0\u00a7\u00ab\u00ad\u00b0\u00b1\u00b2\u00b3\u00b7\u00bb\u00bd\u00d7\u2010-\u2027\u2030-\u203a\u20ab\u20ac]/g;
const NON_ASCII = /[^\p{ASCII}]/gu;

const ONSET = "(?:ngh|ng|nh|gh|gi|kh|ph|qu|th|tr|ch|[bcdđghklmnprstvx])?";
/** Every rhyme of Vietnamese spelling, tones taken off. */
const RHYME = [
  "a(?:ch|ng|nh|[cikmnoptuy])?",
  "ă(?:ng|[ckmnpt])",
  "â(?:ng|[cmnptuy])",
  "e(?:ng|[cmnopt])?",
  "ê(?:ch|ng|nh|[cmnptu])?",
  "i(?:a|ch|nh|[cmnptu]|ê(?:ng|[cmnptu]))?",
  "o(?:a(?:ch|ng|nh|[cimnopty])?|ă(?:ng|[cmnt])|e(?:[mnot])?|o(?:c|ng)|ng|[cimnpt])?",
  "ô(?:ng|[cimnpt])?",
  "ơ(?:[cimnpt])?",
  "u(?:a|â(?:ng|[nty])|ê(?:ch|nh)?|ơ|y(?:a|ch|ê(?:n|t)|nh|[nptu])?|ô(?:ng|[cimnt])|ng|[cimnpt])?",
  "ư(?:a|ơ(?:ng|[cimnptu])|ng|[cimntu])?",
  "y(?:ê(?:ng|[mntu])|ch|nh|[npt])?",
].join("|");
const SYLLABLE = new RegExp(`^${ONSET}(?:${RHYME})$`, "u");

function isSyllable(word: string): boolean {
  const decomposed = word.toLowerCase().normalize("NFD");
  const toneless = decomposed.replace(TONES, "");
  return decomposed.length - toneless.length <= 1 && SYLLABLE.test(toneless.normalize("NFC"));
}

function nonAscii(text: string): number {
  return text.match(NON_ASCII)?.length ?? 0;
}

/**
 * How much of the text's non-ASCII characters stand in well-formed Vietnamese syllables, 0 to 1 (1 where there are none).
 * Text decoded with the wrong table scores near 0: the letters come out, the syllables don't.
 */
export function vietnameseShare(text: string): number {
  const composed = text.normalize("NFC").replace(NEUTRAL, " ");
  const total = nonAscii(composed);
  if (total === 0) return 1;
  let good = 0;
  for (const [word] of composed.matchAll(WORD)) if (isSyllable(word)) good += nonAscii(word);
  return good / total;
}
