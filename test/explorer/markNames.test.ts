import fc from "fast-check";
import { markNames } from "../../src/explorer/markNames";

const show = (passage: string, ...parties: Parameters<typeof markNames>[1]) =>
  markNames(passage, parties)
    .map(({ text, side }) => (side ? `[${side} ${text}]` : text))
    .join("");

test("names of both sides are marked, whatever their capitals", () => {
  expect(
    show(
      "Đoàn tỉnh Phú Thọ thăm SỞ Y TẾ tỉnh Bắc Ninh",
      { name: "Phú Thọ", side: "visitor" },
      { name: "Sở Y tế tỉnh Bắc Ninh", side: "host" },
    ),
  ).toBe("Đoàn tỉnh [visitor Phú Thọ] thăm [host SỞ Y TẾ tỉnh Bắc Ninh]");
});

test("the longer of two names wins, a name within a longer word is none", () => {
  expect(show("Hà Nam tiếp Hà Namur", { name: "Hà", side: "visitor" }, { name: "Hà Nam", side: "host" })).toBe(
    "[host Hà Nam] tiếp [visitor Hà] Namur",
  );
});

test("accents count: Hùng is not Hưng", () => {
  expect(show("ông Hưng tiếp đoàn", { name: "Hùng", side: "host" })).toBe("ông Hưng tiếp đoàn");
});

test("nothing of the passage is lost or added, whatever the names hold", () => {
  fc.assert(
    fc.property(fc.string(), fc.array(fc.string({ maxLength: 4 })), (passage, names) => {
      const marked = markNames(
        passage,
        names.map((name) => ({ name, side: "host" as const })),
      );
      expect(marked.map(({ text }) => text).join("")).toBe(passage);
    }),
  );
});
