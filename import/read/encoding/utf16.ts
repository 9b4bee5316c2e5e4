export type Utf16 = "utf-16le" | "utf-16be";

/** As much of the start of an input as is needed to know its kind. */
export const SAMPLE_BYTES = 4096;
const MIN_LATIN_SHARE = 0.9;
const MIN_ASCII_SHARE = 0.4;
/** What Vietnamese text is made of: Latin letters, combining marks, typesetting. */
const LATIN = /[\t\n\r\u0020-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u206f\u20ab]/g;
const ASCII_TEXT = /[\t\n\r -~]/g;

function decodeFully(bytes: Uint8Array, encoding: Utf16): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

function looksLatin(text: string | null): boolean {
  if (!text) return false;
  const share = (letters: RegExp) => (text.match(letters)?.length ?? 0) / text.length;
  return share(LATIN) >= MIN_LATIN_SHARE && share(ASCII_TEXT) >= MIN_ASCII_SHARE;
}

/** Which UTF-16 the input is in, told by its byte order mark or, without one, by what its start reads like; null for neither. */
export function detectUtf16(start: Buffer): Utf16 | null {
  if (start[0] === 0xff && start[1] === 0xfe) return "utf-16le";
  if (start[0] === 0xfe && start[1] === 0xff) return "utf-16be";
  const sample = start.subarray(0, Math.min(SAMPLE_BYTES, start.length & ~1));
  if (!sample.includes(0)) return null;
  return (["utf-16le", "utf-16be"] as const).find((encoding) => looksLatin(decodeFully(sample, encoding))) ?? null;
}
