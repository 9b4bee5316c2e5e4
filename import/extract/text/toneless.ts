const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;

/** A word without its tone marks, and how many it had. */
export function toneless(word: string): { letters: string; tones: number } {
  const apart = word.normalize("NFD");
  const bare = apart.replace(TONE, "");
  return { letters: bare.normalize("NFC"), tones: apart.length - bare.length };
}
