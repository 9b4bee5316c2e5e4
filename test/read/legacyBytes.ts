import { encode } from "iconv-lite";

/** Letters as Windows-1258 has them: the five tones are characters of their own, every other mark belongs to its letter. */
export function encode1258(text: string): Buffer {
  const toneApart = text
    .normalize("NFD")
    .replace(/([a-z])([\u0300-\u036f]+)/giu, (_, letter: string, marks: string) => {
      const quality = marks.replace(/[\u0300\u0301\u0303\u0309\u0323]/g, "");
      const tone = marks.replace(/[^\u0300\u0301\u0303\u0309\u0323]/g, "");
      return (letter + quality).normalize("NFC") + tone;
    });
  return encode(toneApart, "windows1258");
}

/** Letters by the pairs of a table of a Vietnamese font encoding. */
export function encodeBy(table: ReadonlyMap<string, string>, text: string): Buffer {
  const inverse = new Map([...table].reverse().map(([sign, letter]) => [letter, sign]));
  return encode([...text].map((c) => inverse.get(c) ?? c).join(""), "windows1252");
}
