import { createExtractor } from "../../../import/extract";
import { loadKnowledge } from "../../../import/knowledge";

const extract = createExtractor(loadKnowledge());
const titleOf = (text: string, title: string | null = null) =>
  extract({ id: "text", title, text, url: null, source: null, published: null }).title;

const BODY = "Ngày 12/3, đoàn công tác của Sở Y tế tỉnh Sơn La đã đến thăm Sở Y tế tỉnh Lào Cai.";

test.each([
  ["its first line where that is a title", `Sơn La học tập Lào Cai\n\n${BODY}`, "Sơn La học tập Lào Cai"],
  ["without the mark of a Markdown heading", `# Sơn La học tập Lào Cai\n\n${BODY}`, "Sơn La học tập Lào Cai"],
  ["in NFC", `Sơn La học tập Lào Cai\n${BODY}`.normalize("NFD"), "Sơn La học tập Lào Cai"],
  ["none where the text begins at once", BODY, null],
])("the title of a plain text is %s", (_, text, title) => expect(titleOf(text)).toBe(title));

test("a title that the source states stands", () => {
  expect(titleOf(`Dòng đầu của bài\n${BODY}`, "Tựa của báo")).toBe("Tựa của báo");
});
