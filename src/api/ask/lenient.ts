import { fold } from "../../shared/vietnamese";

/** A pattern for whole words that is met with and without accents, in any case. Letters stand for themselves; no other escape than \d and \s. */
export const lenient = (pattern: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${pattern.replace(/\p{L}/gu, anyAccent)})(?![\\p{L}\\p{N}])`, "giu");

const anyAccent = (letter: string) => (fold(letter) === letter.toLowerCase() ? letter : `[${letter}${fold(letter)}]`);
