/** Whether a trigger is of that phrase alone, and no compound of several. */
export function saysOnly(phrases: readonly string[], phrase: string): boolean {
  return phrases.length === 1 && phrases[0] === phrase;
}
