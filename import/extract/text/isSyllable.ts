/** What a Vietnamese syllable can look like without its accents. */
const SYLLABLE = /^(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdghklmnprstvx])?[aeiouy]{1,3}(?:ch|ng|nh|[cmnpt])?$/iu;

/** Whether letters without accents can be a Vietnamese syllable. */
export function isSyllable(letters: string): boolean {
  return SYLLABLE.test(letters);
}
