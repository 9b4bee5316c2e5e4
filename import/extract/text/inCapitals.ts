const SMALL_A = 0x61;
const SMALL_Z = 0x7a;

/** Whether a word of several letters has no small one: "UBND". Its second letter tells for most words, so that this costs little. */
export function inCapitals(word: string): boolean {
  const second = word.charCodeAt(1);
  return word.length > 1 && !(second >= SMALL_A && second <= SMALL_Z) && word === word.toUpperCase();
}
