/** The five tone marks as combining characters: grave, acute, tilde, hook above, dot below. */
const TONE = /[\u0300\u0301\u0303\u0309\u0323]/gu;
const LETTERS = /[\p{L}\p{M}]+/gu;

/**
 * The key by which two Vietnamese names are the same: case, Unicode form, spacing and the place of the tone mark in its
 * syllable do not count (hoà = hòa, Thuỷ = thủy); accents do (Hùng, Hưng and Hằng are three names). For comparing, never
 * for display: the tone mark stands at the end of the syllable.
 */
export function toneKey(text: string): string {
  return collapseSpaces(text.normalize("NFC").toLowerCase())
    .normalize("NFD")
    .replace(LETTERS, toneLast)
    .normalize("NFC");
}

/**
 * Accent-free lower-case text, for *finding* only: "Sở TT&TT Đà Nẵng" gives "so tttt da nang". Ampersands and full stops
 * inside an abbreviation vanish, every other sign becomes a space.
 */
export function fold(text: string): string {
  const bare = text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("đ", "d").normalize("NFC");
  return collapseSpaces(bare.replace(/(?<=\p{L})[&.](?=\p{L})/gu, "").replace(/[^\p{L}\p{N}]+/gu, " "));
}

/** The words of a text as they stand in it: runs of letters and digits, with their accents. */
export const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];

/** A letter run that holds more than one tone mark is no Vietnamese syllable and stays as it is. */
function toneLast(syllable: string): string {
  const tones = syllable.match(TONE);
  return tones?.length === 1 ? syllable.replace(TONE, "") + tones[0] : syllable;
}

function collapseSpaces(text: string): string {
  return text.replace(/\s+/gu, " ").trim();
}
