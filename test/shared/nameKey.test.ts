import fc from "fast-check";
import { nameBeginning, nameKey } from "../../src/shared/nameKey";
import { toneKey } from "../../src/shared/vietnamese";

const LETTERS = [..."aăâbdđeêghinoôơuưy ", "à", "ạ", "ặ", "ề", "hòa", "hoà", "thúy", "thuý", "&", "1", "-"];
const text = fc.array(fc.constantFrom(...LETTERS), { maxLength: 12 }).map((letters) => letters.join(""));

test("names are in the order of the alphabet, tone after letters, syllable by syllable", () => {
  const sorted = [
    "An Giang",
    "Bà Rịa - Vũng Tàu",
    "Bắc Giang",
    "Bắc Ninh",
    "Cà Mau",
    "Cao Bằng",
    "Cần Thơ",
    "Dung",
    "Đà Nẵng",
    "Đắk Lắk",
    "Hà Nam",
    "Hải Dương",
    "Hòa Bình",
    "Hùng",
    "Hưng",
    "Ôn",
    "Ơn",
  ];
  expect([...sorted].reverse().sort((a, b) => (nameKey(a) < nameKey(b) ? -1 : 1))).toEqual(sorted);
});

test("a key is that of one name", () => {
  fc.assert(fc.property(text, text, (a, b) => (nameKey(a) === nameKey(b)) === (toneKey(a) === toneKey(b))));
  for (const [a, b] of [
    ["Hoà Bình", "hòa  bình"],
    ["THUÝ", "thúy"],
  ] as const)
    expect(nameKey(a)).toBe(nameKey(b));
  expect(nameKey("Hoa")).not.toBe(nameKey("Hoà"));
});

test.each([
  ["Hoà Bình", "hò", true],
  ["Hoà Bình", "Ho", true],
  ["Hồ Chí Minh", "hò", false],
  ["Hoà Bình", "hòa b", true],
  ["Hoà Bình", "Hoá", false],
  ["Nguyễn Văn An", "Nguyễ", true],
  ["Nguyễn Văn An", "Nguyễn V", true],
  ["Nguyễn Văn An", "Nguyễn Va", false],
  ["Nguyễn Văn An", "Nguyê", true],
  ["Nguyễn Văn An", "Nguye", false],
  ["Đà Nẵng", "Da", false],
  ["Sở TT&TT (cũ)", "sở tt&tt (", true],
  ["Sở Y tế", "", true],
])("%s begins with %s: %s", (name, beginning, expected) => {
  const { stem, form } = nameBeginning(beginning);
  const key = nameKey(name);
  expect(key.startsWith(stem) && new RegExp(`^(?:${form})$`, "su").test(key)).toBe(expected);
});

test("a name begins with what its letters begin with", () => {
  const words = fc.constantFrom("Hoà", "Nguyễn", "Thuý", "Đặng", "Ơ", "1", "TT&TT", "-", "(cũ)", "An");
  const name = fc.array(words, { minLength: 1, maxLength: 4 }).map((each) => each.join(" "));
  fc.assert(
    fc.property(name, fc.nat(20), (whole, length) => {
      const { stem, form } = nameBeginning([...whole].slice(0, length).join(""));
      return nameKey(whole).startsWith(stem) && new RegExp(`^(?:${form})$`, "su").test(nameKey(whole));
    }),
  );
});
