const WORD = /\p{L}+/gu;

/** Letters of TCVN3 that exist in both cases; a letter with a tone is lower-case there whatever the font showed. */
const CASED = /[A-ZĂÂÊÔƠƯĐ]/g;
const LOWER = /[a-zăâêôơưđ]/;

function isCapitals(text: string): boolean {
  return !LOWER.test(text) && (text.match(CASED)?.length ?? 0) >= 2;
}

/**
 * Gives capitals back to words and lines that were set in a capital font: "TỉNH" is "TỈNH". One capital and one toned
 * letter ("Hà") stay as they are unless the whole line is in capitals.
 */
export function fixTcvn3Capitals(text: string): string {
  return text.replace(/[^\n]+/g, (line) =>
    isCapitals(line)
      ? line.toUpperCase()
      : line.replace(WORD, (word) => (isCapitals(word) ? word.toUpperCase() : word)),
  );
}
