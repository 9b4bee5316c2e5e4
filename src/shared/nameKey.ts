/** The tone marks of Vietnamese in the order of its dictionaries, each with the sign that stands for it: below any letter or digit, above a space. */
const SIGNS: Readonly<Record<string, string>> = {
  "\u0300": "!",
  "\u0309": "#",
  "\u0303": "$",
  "\u0301": "%",
  "\u0323": "*",
};
const TONE = new RegExp(`[${Object.keys(SIGNS).join("")}]`, "gu");
/** Letters of their own, each behind all words with the letter that it is made of. */
const LETTERS: Readonly<Record<string, string>> = {
  "a\u0306": "a{",
  "a\u0302": "a|",
  đ: "d{",
  "e\u0302": "e{",
  "o\u0302": "o{",
  "o\u031B": "o|",
  "u\u031B": "u{",
};
const OWN_LETTER = new RegExp(Object.keys(LETTERS).join("|"), "gu");
const SYLLABLE = /[\p{L}\p{M}]+/gu;

/**
 * The key by which names are found and sorted: equal for what `toneKey` takes for one name, and in the order of its characters that of the
 * Vietnamese alphabet, syllable by syllable, its letters first and then its tone (Cà Mau, Cao Bằng, Đắk Lắk). Never for display.
 */
export const nameKey = (text: string): string => withSigns(decomposed(text));

/** What the keys of names begin with that begin like the text, and a regular expression (of Java) for the whole of them: its last syllable may go on. */
export function nameBeginning(text: string): { readonly stem: string; readonly form: string } {
  const [, before, last] = /^(.*?)([\p{L}\p{M}]*)$/su.exec(decomposed(text))!;
  const { letters, sign } = parts(last!);
  const stem = withSigns(before!) + letters;
  const onwards = sign && `[\\p{L}\\p{M}{|]*${quoted(sign)}`;
  return { stem, form: `${quoted(stem)}(?![{|\\p{M}])${onwards}.*` };
}

const withSigns = (text: string) =>
  text.replace(SYLLABLE, (syllable) => {
    const { letters, sign } = parts(syllable);
    return letters + sign;
  });

function parts(syllable: string): { readonly letters: string; readonly sign: string } {
  const tones = syllable.match(TONE) ?? [];
  // With more than one tone mark it is no Vietnamese syllable and stays as it is.
  const [bare, sign] = tones.length === 1 ? [syllable.replace(TONE, ""), SIGNS[tones[0]!]!] : [syllable, ""];
  return { letters: bare.replace(OWN_LETTER, (letter) => LETTERS[letter]!), sign };
}

const decomposed = (text: string) => text.normalize("NFC").toLowerCase().replace(/\s+/gu, " ").trim().normalize("NFD");
const quoted = (text: string) => text.replace(/[\\^$.|?*+()[\]{}]/gu, "\\$&");
