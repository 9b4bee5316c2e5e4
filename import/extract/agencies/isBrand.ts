/** What a Vietnamese syllable can look like without its accents. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/iu;
const WORD = /^\p{Lu}[A-Za-z]{3,}$/u;

/** Whether a word is a trade name, which no Vietnamese word looks like: "Vicem", not "Nam" or "Hanh". */
export function isBrand(word: string): boolean {
  return WORD.test(word) && !SYLLABLE.test(word);
}
