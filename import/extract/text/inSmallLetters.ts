/** "PHONG HẢI" of a headline is "Phong Hải". */
export function inSmallLetters(word: string): string {
  const upper = word.length > 1 && word === word.toUpperCase() && /^\p{L}+$/u.test(word);
  return upper ? word[0]! + word.slice(1).toLowerCase() : word;
}
