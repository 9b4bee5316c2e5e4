import { layout } from "../../../import/extract/text/layout";

const BODY = "Sáng nay, trường làng mở hội đọc sách, thầy trò bày sách ra sân từ sớm. Khách tới rất đông.";

/** Expects each line of the text to be for this. */
function expectKinds(text: string, ...kinds: string[]): void {
  expect(layout(text).map(({ kind }) => kind)).toEqual(kinds);
}

describe("a site's foot", () => {
  test.each([
    "© Trang tin của làng",
    "Bản quyền thuộc về trang tin của làng.",
    "Giấy phép số 12/GP do Sở cấp.",
    "Chịu trách nhiệm nội dung: bà Vũ Thị Mận.",
    "Chịu trách nhiệm chính: bà Vũ Thị Mận.",
    "Cơ quan chủ quản: UBND tỉnh Bến Tre.",
    "Tổng Biên tập: Lê Văn Hải.",
    "Trưởng ban Biên tập: Lê Văn Hải.",
    "Ghi rõ nguồn khi dùng lại.",
    "Trang chủ | Liên hệ",
  ])("begins at “%s”, with all that follows", (foot) =>
    expectKinds(`${BODY}\n${foot}\nĐịa chỉ: 5 đường Chợ, tỉnh Bến Tre.`, "body", "chrome", "chrome"),
  );

  test.each([
    ["the first line", `Bản quyền là chuyện khó.\n${BODY}`],
    ["near the head", `${BODY}\nBản quyền là chuyện khó.\n${`${BODY} `.repeat(6)}Hết.`],
    ["within a sentence", `${BODY}\nÔng nói về bản quyền và giấy phép số 12.`],
  ])("is none in %s", (_, text) => expect(layout(text).map(({ kind }) => kind)).not.toContain("chrome"));
});

describe("the list of other articles", () => {
  test.each(["Tin khác", "Các tin liên quan:", "CÁC BÀI VIẾT KHÁC", "Tin cũ hơn", "* Bài liên quan"])(
    "begins at “%s”, with all that follows",
    (heading) => expectKinds(`${BODY}\n${heading}\n- Tỉnh bạn sang thăm làng (01-08-2009)`, "body", "chrome", "chrome"),
  );

  test("is none in a sentence", () => expectKinds(`${BODY}\nÔng đọc các tin khác rồi ra về.`, "body", "body"));
});
