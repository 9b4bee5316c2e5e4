import fc from "fast-check";
import { fold, toneKey } from "../../src/shared/vietnamese";

const onset = fc.constantFrom("", "b", "th", "h", "ngh", "q", "qu", "gi", "đ", "tr");
const rhyme = fc.constantFrom("a", "oa", "uy", "y", "oe", "ươn", "iê", "âu", "uân", "ă", "oai");
const tone = fc.constantFrom("", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323");
const unaccented = fc.tuple(onset, rhyme).map((parts) => parts.join(""));

/** The same syllable with its tone mark put on its letter number `at`, as different typists do. */
function withTone(syllable: string, mark: string, at: number): string {
  const letters = [...syllable];
  const vowels = [...letters.keys()].filter((i) => /[aăâeêioôơuưy]/u.test(letters[i]!));
  letters[vowels[at % vowels.length]!] += mark;
  return letters.join("").normalize("NFC");
}

describe("toneKey", () => {
  test.each([
    ["hoà", "hòa"],
    ["Thuỷ", "thủy"],
    ["quý", "qúy"],
    ["Uỷ ban  nhân dân", "Ủy ban nhân dân"],
    ["Bắc Ninh".normalize("NFD"), "BẮC NINH"],
  ])("%s is %s", (a, b) => expect(toneKey(a)).toBe(toneKey(b)));

  test.each([
    ["Hùng", "Hưng"],
    ["Hùng", "Hằng"],
    ["quý", "quỳ"],
    ["Thu", "Thư"],
    ["Đạt", "Dạt"],
    ["Hòa Bình", "Hoa Binh"],
  ])("%s is not %s", (a, b) => expect(toneKey(a)).not.toBe(toneKey(b)));

  test("does not depend on which vowel of the syllable carries the mark", () => {
    fc.assert(
      fc.property(unaccented, tone, fc.nat(3), fc.nat(3), (syllable, mark, i, j) => {
        expect(toneKey(withTone(syllable, mark, i))).toBe(toneKey(withTone(syllable, mark, j)));
      }),
    );
  });

  test("keeps apart what differs in a tone or a letter", () => {
    fc.assert(
      fc.property(unaccented, tone, unaccented, tone, (a, s, b, t) => {
        fc.pre(a !== b || s !== t);
        expect(toneKey(withTone(a, s, 0))).not.toBe(toneKey(withTone(b, t, 0)));
      }),
    );
  });

  test("is its own key, in any Unicode form", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(toneKey(toneKey(text))).toBe(toneKey(text));
        expect(toneKey(text.normalize("NFD"))).toBe(toneKey(text.normalize("NFC")));
      }),
    );
  });
});

describe("fold", () => {
  test.each([
    ["Sở TT&TT tỉnh Đắk Lắk", "so tttt tinh dak lak"],
    ["TP.HCM", "tphcm"],
    ["Bà Rịa - Vũng Tàu", "ba ria vung tau"],
    ["NN-PTNT", "nn ptnt"],
    ["  Ủy  ban, nhân dân ", "uy ban nhan dan"],
  ])("%s gives %s", (text, folded) => expect(fold(text)).toBe(folded));

  test("leaves only letters, digits and single spaces, and is idempotent", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        expect(fold(text)).toMatch(/^(?:[\p{L}\p{N}]+(?: [\p{L}\p{N}]+)*)?$/u);
        expect(fold(fold(text))).toBe(fold(text));
      }),
    );
  });
});
