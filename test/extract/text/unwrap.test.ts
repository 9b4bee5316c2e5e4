import fc from "fast-check";
import { unwrap } from "../../../import/extract/text/unwrap";

/** Expects these lines, each with the breaks within it as printed. */
function expectLines(text: string, ...lines: string[]): void {
  expect(unwrap(text).map(({ start, end }) => text.slice(start, end))).toEqual(lines);
}

describe("lines broken at a page's width", () => {
  test("go on in small letters", () =>
    expectLines(
      "Sáng nay, trường làng mở\nhội đọc sách.\nĐông người tới.",
      "Sáng nay, trường làng mở\nhội đọc sách.",
      "Đông người tới.",
    ));

  test("go on with a capital where the text is wrapped throughout and the line is full", () => {
    const wrapped = [
      "Sáng nay trường làng mở hội đọc, thầy",
      "giáo cùng trò bày sách ra sân, có ông",
      "Lê Văn Hải tới dự và tặng",
    ];
    const text = [...wrapped, "sách."].join("\n");
    expectLines(text, text);
  });

  test("do not go on with a capital behind a short line", () =>
    expectLines(
      "Hội sách làng\nSáng nay trường làng mở hội đọc, thầy\ngiáo cùng trò bày sách ra sân, có\nkhách tới.",
      "Hội sách làng",
      "Sáng nay trường làng mở hội đọc, thầy\ngiáo cùng trò bày sách ra sân, có\nkhách tới.",
    ));

  test.each([
    ["a blank line", "Sáng nay trường làng mở\n\nhội đọc sách"],
    ["a blank line of spaces", "Sáng nay trường làng mở\n \t \nhội đọc sách"],
    ["a full stop", "Sáng nay trường làng mở hội.\nhội đọc sách"],
    ["a closing quotation mark", "Thầy gọi đó là “hội sách”\nhội đọc sách"],
  ])("end at %s", (_, text) => expect(unwrap(text)).toHaveLength(2));

  test("leave a title alone that no small letter follows", () =>
    expectLines("Trường làng mở hội\nThầy trò bày sách ra sân.", "Trường làng mở hội", "Thầy trò bày sách ra sân."));

  test("go on behind an abbreviated level, unless the next one opens a sentence", () => {
    expectLines("Thầy dạy ở TP.\nHà Nội đã lâu.", "Thầy dạy ở TP.\nHà Nội đã lâu.");
    expectLines("Đó là trường của TP.\nĐược biết, thầy sắp nghỉ.", "Đó là trường của TP.", "Được biết, thầy sắp nghỉ.");
  });

  test("lose the spaces around them", () =>
    expectLines("  Trường làng  \r\n\tThầy trò.  ", "Trường làng", "Thầy trò."));
});

test("every line lies within the text, in order, without overlap, and none of its words is lost", () => {
  const piece = fc.constantFrom(
    "\n",
    "\n\n",
    "\r\n",
    " ",
    "\t",
    "\u00a0",
    "a",
    "Sáng",
    "mở hội",
    "hội.",
    "”",
    "ừ",
    "😀",
    "2/3",
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 60 }).map((all) => all.join("")),
        fc.string({ unit: "binary" }),
      ),
      (text) => {
        let last = 0;
        let words = "";
        for (const { start, end } of unwrap(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(text.slice(start, end)).toBe(text.slice(start, end).trim());
          words += text.slice(start, end);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(words.replace(/\s/gu, "")).toBe(text.replace(/\s/gu, ""));
      },
    ),
  );
});
