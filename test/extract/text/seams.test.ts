import { seamOf } from "../../../import/extract/text/seamOf";
import { expectPeople, factsOf } from "../harness";
import { expectVisits } from "../visits/harness";

describe("a missing blank", () => {
  test.each([
    ["viênThường", "viên"],
    ["HữuLộc", "Hữu"],
    ["làmviệc", "làm"],
    ["Tổnglãnh", "Tổng"],
  ])("%s begins with %s", (word, first) => expect(word.slice(0, seamOf(word))).toBe(first));

  test.each(["nghiêng", "khuỷu", "Krông", "Chămpa", "René", "iPhone", "YouTube", "TPHCM", "Êban", "tếthu"])(
    "%s lacks none, or it is not known where",
    (word) => expect(seamOf(word)).toBe(0),
  );

  test("parts no name and no office", () =>
    expectPeople(
      "Ông Nguyễn VănLâm, Ủy viênThường vụ Tỉnh ủy Hà Nam, phát biểu.",
      "Nguyễn Văn Lâm: Ủy viên Ban Thường vụ @ Tỉnh ủy Hà Nam",
    ));

  test("hides no visit, and the spans are those of the text as it is printed", () =>
    expectVisits("Sáng 5/3/2019, Sở Thủy sản tỉnh HàNam đến vàlàm việc với Sở Y tế tỉnh Thái Bình.", [
      { visitors: ["Hà Nam", "#Sở Thủy sản tỉnh Hà Nam"], hosts: ["Thái Bình", "#Sở Y tế tỉnh Thái Bình"] },
    ]));

  test("is there in the surface of what is found", () => {
    const text = "Sáng nay, ông Nguyễn VănLâm, Giám đốc Sở Y tế tỉnh Hà Nam, có mặt.";
    const [mention] = factsOf(text).mentions.filter(({ kind }) => kind === "person");
    expect(mention!.surface).toBe("ông Nguyễn VănLâm");
    expect(text.slice(...mention!.span)).toBe(mention!.surface);
  });
});
