import fc from "fast-check";
import { findDates } from "../../../import/extract/dates/findDates";

/** The dates of a text: what is printed and what it says. */
function read(text: string) {
  return findDates(text).map(({ start, end, from, to, rule }) => ({ printed: text.slice(start, end), from, to, rule }));
}

describe("findDates", () => {
  it("reads each printed form by its rule", () => {
    expect(read("sáng 22/2")).toEqual([
      { printed: "sáng 22/2", from: { day: 22, month: 2 }, to: { day: 22, month: 2 }, rule: "day-month" },
    ]);
    expect(read("vào tháng 11-2021")).toEqual([
      { printed: "tháng 11-2021", from: { month: 11, year: 2021 }, to: { month: 11, year: 2021 }, rule: "month-year" },
    ]);
    expect(read("từ 14 đến 21-10")).toEqual([
      { printed: "từ 14 đến 21-10", from: { day: 14, month: 10 }, to: { day: 21, month: 10 }, rule: "from-to" },
    ]);
  });

  it.each([
    "chiếm 12/63 tỉnh",
    "ngày 32/4 ",
    "ngày 31/4",
    "ngày 30/2/2024",
    "tỷ số 3-1 ",
    "Nghị quyết 57-NQ/TW",
    "quốc lộ 1A",
  ])("finds no date in %s", (text) => {
    expect(read(text)).toEqual([]);
  });

  it("ends a date with its line", () => {
    expect(read("Mưa hôm nay\nChiều 5/4, trời tạnh").map(({ printed }) => printed)).toEqual(["hôm nay", "Chiều 5/4"]);
    expect(read("Tin trong ngày\n\nChiều 5/4, trời tạnh").map(({ printed }) => printed)).toEqual(["Chiều 5/4"]);
  });

  it("never overlaps, and stays within the text", () => {
    const piece = fc.constantFrom(
      "ngày ",
      "sáng ",
      "22",
      "/",
      "-",
      ".",
      "2",
      "2024",
      " ",
      "tháng ",
      "năm ",
      "và ",
      "đến ",
      "hôm qua",
      "(",
      ")",
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        let last = 0;
        for (const date of findDates(text)) {
          expect(date.start).toBeGreaterThanOrEqual(last);
          expect(date.end).toBeLessThanOrEqual(text.length);
          last = date.end;
        }
      }),
    );
  });
});
