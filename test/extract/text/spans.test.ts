import fc from "fast-check";
import { factsOf } from "../harness";

const SENTENCES = [
  "Ông Lê Văn Hải, Giám đốc Sở Y tế tỉnh Long An, phát biểu.",
  "Chiều 3/5, Phó Chủ tịch UBND tỉnh Hoà Bình Đỗ Thị Thuý tiếp đoàn công tác tỉnh Đắk Lắk.",
  "Bộ Quốc phòng Mỹ và Công ty TNHH Hoa Mai cùng ký.",
  "“TP.HCM” – nơi đặt Trường THCS Lê Lợi…",
];
const FORMS: readonly ((text: string) => string)[] = [
  (text) => text,
  (text) => text.normalize("NFD"),
  (text) => text.replaceAll(" ", "\u00a0"),
  (text) => text.replaceAll("Đ", "\u00d0"),
  (text) => text.replaceAll(" ", " \u200b"),
  (text) => `😀 ${text}`,
];
const piece = fc
  .tuple(fc.constantFrom(...SENTENCES), fc.constantFrom(...FORMS))
  .map(([sentence, form]) => form(sentence));

test("every span gives the passage of the raw text, whatever its Unicode form", () => {
  fc.assert(
    fc.property(
      fc.array(piece, { minLength: 1, maxLength: 6 }),
      fc.constantFrom("\n", " ", "\r\n"),
      (pieces, joint) => {
        const text = pieces.join(joint);
        const { mentions, people, visits } = factsOf(text);
        expect(mentions.length).toBeGreaterThan(0);
        for (const { span, surface } of mentions) expect(text.slice(...span)).toBe(surface);
        for (const { span, evidence } of visits) expect(text.slice(...span)).toBe(evidence);
        for (const { span } of people.flatMap(({ positions }) => positions)) expect(text.slice(...span!)).not.toBe("");
      },
    ),
    { numRuns: 60 },
  );
});

test("the same names are found in composed and decomposed text", () => {
  for (const sentence of SENTENCES) {
    const names = (text: string) => factsOf(text).mentions.map(({ kind, name }) => `${kind} ${name}`);
    expect(names(sentence.normalize("NFD"))).toEqual(names(sentence));
    expect(names(sentence.replaceAll(" ", "\u00a0"))).toEqual(names(sentence));
  }
});

test("any text at all has facts or none, and no error", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
      for (const { span, surface } of factsOf(text).mentions) expect(text.slice(...span)).toBe(surface);
    }),
    { numRuns: 100 },
  );
});

/** Words before or behind which rules look, as they may open or end a text. */
const WORDS = fc.constantFrom(
  ...["các", "bộ", "sở", "ban", "lãnh đạo", "giám đốc", "nguyên", "ông", "bà", "đoàn", "của", "từ", "theo", "báo cáo"],
  ...["do", "với", "tại", "và", "đã", "sẽ", "khi", "sau", "trước", "ngày 5/3", "hôm nay", "chuyến", "cuộc", "thăm"],
  ...[
    "tiếp",
    "làm việc",
    "kiểm tra",
    "hội đàm",
    "đến",
    "mời",
    "tỉnh",
    "huyện",
    "Long An",
    "Hà Nội",
    "Mỹ",
    "Ý",
    "Lê Hải",
  ],
  ...["UBND", "Sở Y tế", "Bộ Quốc phòng", "Chủ tịch", "Thủ tướng", "Hoa", "(", ")", "-", ",", ".", ":", ";", '"', "\n"],
);

test.each(["Từ Hà Nội vào thăm con.", "Yêu cầu các bộ", "Bị thay ở vị trí lãnh đạo ban", "- Ý thăm Lào."])(
  "a text may open or end with any word: %s",
  (text) => expect(factsOf(text).visits).toEqual([]),
);

test("the words of the rules in any order are no error", () => {
  fc.assert(
    fc.property(fc.array(WORDS, { minLength: 1, maxLength: 14 }), (words) => {
      const text = words.join(" ");
      for (const { span, surface } of factsOf(text).mentions) expect(text.slice(...span)).toBe(surface);
    }),
    { numRuns: 400 },
  );
});
