import fc from "fast-check";
import { encode } from "iconv-lite";
import { decodeText } from "../../import/read/encoding/decodeText";
import { TCVN3, VNI } from "../../import/read/encoding/legacyTables";
import { encode1258, encodeBy } from "./legacyBytes";
import { vietnameseText } from "./vietnameseText";

const utf16 = (text: string, order: "le" | "be") =>
  order === "le" ? Buffer.from(text, "utf16le") : Buffer.from(text, "utf16le").swap16();

function textOf(bytes: Buffer): string {
  const decoded = decodeText(bytes);
  if (decoded.kind === "failed") throw new Error(`${decoded.code}: ${decoded.reason}`);
  return decoded.text;
}

const hasAccents = (text: string) => /[^\p{ASCII}]/u.test(text);

describe("an encoding is recognised and read", () => {
  const cases: [name: string, encode: (text: string) => Buffer][] = [
    ["UTF-8", (t) => Buffer.from(t)],
    ["UTF-8 with a byte order mark", (t) => Buffer.from("\ufeff" + t)],
    ["UTF-16 LE with a mark", (t) => utf16("\ufeff" + t, "le")],
    ["UTF-16 BE with a mark", (t) => utf16("\ufeff" + t, "be")],
    ["UTF-16 LE without one", (t) => utf16(t, "le")],
    ["UTF-16 BE without one", (t) => utf16(t, "be")],
    ["Windows-1258", encode1258],
    ["VNI", (t) => encodeBy(VNI, t)],
  ];
  test.each(cases)("%s", (_, encodeText) => {
    fc.assert(fc.property(vietnameseText(), (text) => expect(textOf(encodeText(text))).toBe(text)));
  });

  test("TCVN3, in lower case (it has no capitals with tones)", () => {
    fc.assert(
      fc.property(
        vietnameseText().map((t) => t.toLowerCase()),
        (text) => expect(textOf(encodeBy(TCVN3, text))).toBe(text),
      ),
    );
  });
});

test("Windows-1258 gives the letters by name, with their tones composed", () => {
  // "Tỉnh uỷ Nghệ An", written out byte by byte: ỉ = i D2, ỷ = y D2, ệ = EA F2.
  const bytes = Buffer.from([
    0x54, 0x69, 0xd2, 0x6e, 0x68, 0x20, 0x75, 0x79, 0xd2, 0x20, 0x4e, 0x67, 0x68, 0xea, 0xf2, 0x20, 0x41, 0x6e,
  ]);
  expect(decodeText(bytes)).toEqual({ kind: "text", text: "Tỉnh uỷ Nghệ An", encoding: "windows-1258" });
});

test.each([
  ["§oµn c«ng t¸c lµm viÖc t¹i tØnh NghÖ An", "Đoàn công tác làm việc tại tỉnh Nghệ An"],
  [
    "ñy ban nh©n d©n tØnh ®ãn ®oµn\nUBND TØNH §¾K L¾K TIÕP §OµN, Hµ NéI",
    "ủy ban nhân dân tỉnh đón đoàn\nUBND TỈNH ĐẮK LẮK TIẾP ĐOÀN, HÀ NỘI",
  ],
])("TCVN3 %s", (printed, text) => {
  expect(textOf(encode(printed, "windows1252"))).toBe(text);
});

test("VNI by its printed form", () => {
  expect(textOf(encode("Ñoaøn coâng taùc ñeán thaêm tænh Ñoàng Nai, TÆNH UÛY", "windows1252"))).toBe(
    "Đoàn công tác đến thăm tỉnh Đồng Nai, TỈNH ỦY",
  );
});

test("Unicode is not normalised: decomposed input stays decomposed", () => {
  const decomposed = "Nghệ An".normalize("NFD");
  expect(textOf(Buffer.from(decomposed))).toBe(decomposed);
});

describe("refused", () => {
  test.each([
    ["a PDF", Buffer.from("%PDF-1.7\n1 0 obj"), "BINARY", "a PDF document"],
    ["control characters", Buffer.from([...Array(200).keys()]), "BINARY", "binary data"],
    [
      "UTF-16 that breaks off",
      Buffer.concat([utf16("\ufeffĐoàn công tác", "le"), Buffer.from([0x00])]),
      "ENCODING_UNKNOWN",
      "utf-16le",
    ],
    [
      "UTF-8 with a broken byte",
      Buffer.concat([Buffer.from("Tỉnh Nghệ An"), Buffer.from([0xff])]),
      "ENCODING_UNKNOWN",
      "at byte 16",
    ],
    ["another language", encode("это русский текст о поездке", "windows1251"), "ENCODING_UNKNOWN", "not UTF-8"],
    ["Chinese", encode("越南代表团访问中国广西", "gbk"), "ENCODING_UNKNOWN", "not UTF-8"],
  ])("%s", (_, bytes, code, reason) => {
    expect(decodeText(bytes)).toMatchObject({
      kind: "failed",
      code,
      reason: expect.stringContaining(reason) as string,
    });
  });

  test("any bytes at all: an answer, never an exception", () => {
    fc.assert(fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => void decodeText(Buffer.from(bytes))));
  });
});

test("legacy text in Unicode of a real accent share is never taken for another encoding", () => {
  fc.assert(
    fc.property(vietnameseText().filter(hasAccents), (text) => {
      expect(decodeText(encode1258(text))).toMatchObject({ encoding: "windows-1258" });
    }),
  );
});
