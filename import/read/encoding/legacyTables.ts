/**
 * The two Vietnamese font encodings, each as pairs of what the bytes look like in Windows-1252 and what they mean.
 * Both are older than Unicode: the letters were drawn by fonts in the places of Western ones.
 */

/** TCVN3 (ABC): one byte a letter. Capitals with a tone had no place: they are lower-case letters set in a capital font. */
export const TCVN3: ReadonlyMap<string, string> = pairs(
  "¡¢£¤¥¦§ ¨©ª«¬­® µ¶·¸¹ »¼½¾Æ ÇÈÉÊË ÌÎÏÐÑ ÒÓÔÕÖ ×ØÜÝÞ ßáâãä åæçèé êëìíî ïñòóô õö÷øù úûüýþ",
  "ĂÂÊÔƠƯĐ ăâêôơưđ àảãáạ ằẳẵắặ ầẩẫấậ èẻẽéẹ ềểễếệ ìỉĩíị òỏõóọ ồổỗốộ ờởỡớợ ùủũúụ ừửữứự ỳỷỹýỵ",
);

/** VNI-Windows: a letter and a byte for its marks; only the letters without room for a second byte have one of their own. */
export const VNI: ReadonlyMap<string, string> = new Map([
  ...bothCases(pairs("ñóòæìíîöô", "đĩịỉìíỵươ")),
  ...marked("aeouyôö", { ù: "\u0301", ø: "\u0300", û: "\u0309", õ: "\u0303", ï: "\u0323" }),
  ...marked("aeo", {
    â: "\u0302",
    á: "\u0302\u0301",
    à: "\u0302\u0300",
    å: "\u0302\u0309",
    ã: "\u0302\u0303",
    ä: "\u0302\u0323",
  }),
  ...marked("a", {
    ê: "\u0306",
    é: "\u0306\u0301",
    è: "\u0306\u0300",
    ú: "\u0306\u0309",
    ü: "\u0306\u0303",
    ë: "\u0306\u0323",
  }),
]);

function pairs(from: string, to: string): Map<string, string> {
  const meanings = [...to];
  return new Map([...from].map((sign, i) => [sign, meanings[i] as string] as const).filter(([sign]) => sign !== " "));
}

function bothCases(table: Map<string, string>): Map<string, string> {
  return new Map(
    [...table].flatMap(([from, to]) => [[from, to] as const, [from.toUpperCase(), to.toUpperCase()] as const]),
  );
}

/** Each letter with each mark, the mark in either case: "aù", "AÙ" and (in titles) "Aù". */
function marked(letters: string, marks: Record<string, string>): [string, string][] {
  const meaning: Record<string, string> = { ô: "ơ", ö: "ư" };
  return [...letters].flatMap((letter) =>
    [letter, letter.toUpperCase()].flatMap((cased) => {
      const base = meaning[letter] ?? letter;
      const basis = cased === letter ? base : base.toUpperCase();
      return Object.entries(marks).flatMap(([sign, mark]): [string, string][] =>
        [sign, sign.toUpperCase()].map((s) => [cased + s, (basis + mark).normalize("NFC")]),
      );
    }),
  );
}
