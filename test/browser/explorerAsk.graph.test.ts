import { useSampleService } from "../support/sampleService";
import { describeInBrowser, listen, screenshot, useBrowser } from "./browser";

jest.setTimeout(120_000);

const QUESTION = "Ai đã thăm Bắc Ninh năm 2024?";

describeInBrowser("asking the explorer", () => {
  const browser = useBrowser();
  const url = useSampleService();

  async function open(viewport: { width: number; height: number }) {
    const page = await browser().newPage({ viewport });
    page.setDefaultTimeout(30_000);
    const complaints = listen(page);
    await page.goto(`${url()}/`);
    const ask = async (question: string) => {
      await page.getByRole("textbox", { name: "Hỏi bằng tiếng Việt" }).fill(question);
      await page.keyboard.press("Enter");
      await page.getByRole("heading", { level: 2, name: question }).waitFor();
      await page.locator(".sentence").waitFor();
      return page.locator(".sentence").innerText();
    };
    return { page, complaints, ask };
  }

  test("answers in a sentence, with the passage, and opens the query that answered in the playground", async () => {
    const { page, complaints, ask } = await open({ width: 1280, height: 900 });
    expect(await ask(QUESTION)).toMatch(/^Có 1 chuyến thăm đến Bắc Ninh trong năm 2024/);
    expect(await page.locator(".detail .visit mark").first().innerText()).toContain("Bắc Ninh");
    // Whoever asked is taken to the answer.
    expect(await page.locator(".detail:focus").count()).toBe(1);
    await screenshot(page, "explorer-ask");

    await page.getByRole("link", { name: "Mở trong playground" }).click();
    await page.locator(".graphiql-query-editor").getByText("VisitFilter").first().waitFor();
    await page.locator(".graphiql-editor-tool").getByText("Bắc Ninh").first().waitFor();
    await page.waitForTimeout(1_500);
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.locator(".result-window").getByText("Sở Thông tin và Truyền thông tỉnh Phú Thọ").first().waitFor();
    await screenshot(page, "explorer-ask-playground");
    expect(complaints).toEqual({ errors: [], outside: [] });
  });

  test.each([
    ["Tỉnh nào đã thăm tỉnh nào?", ".detail .pair"],
    ["Tỉnh nào thăm nhiều nhất?", ".ranking .party"],
    ["Ông Nguyễn Minh Tường từng giữ chức vụ gì?", ".detail .visit mark"],
    ["Ai là Giám đốc Sở Thông tin và Truyền thông tỉnh Bắc Ninh?", ".detail .visit mark"],
    ["Hà Tĩnh và Đồng Tháp liên hệ thế nào?", ".detail .visit mark"],
  ])("%s", async (question, found) => {
    const { page, complaints, ask } = await open({ width: 1280, height: 900 });
    await ask(question);
    await page.locator(found).first().waitFor();
    await page.getByRole("link", { name: "Mở trong playground" }).waitFor();
    expect(complaints).toEqual({ errors: [], outside: [] });
  });

  test("what it cannot read it says, with questions to try; the Back button leads through them, on a phone too", async () => {
    const { page, complaints, ask } = await open({ width: 390, height: 800 });
    expect(await ask("abc <b>xyz</b>")).toContain("chưa đọc được");
    expect(await page.locator(".detail h2 b").count()).toBe(0);
    expect(await page.getByRole("link", { name: "Mở trong playground" }).count()).toBe(0);
    await page.getByRole("link", { name: QUESTION }).click();
    await page.getByRole("heading", { level: 2, name: QUESTION }).waitFor();
    expect(await page.getByRole("textbox", { name: "Hỏi bằng tiếng Việt" }).inputValue()).toBe(QUESTION);
    await page.locator(".detail .visit").waitFor();
    expect(await page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth")).toBe(
      false,
    );
    await page.goBack();
    await page.getByRole("heading", { level: 2, name: "abc <b>xyz</b>" }).waitFor();
    expect(complaints).toEqual({ errors: [], outside: [] });
  });
});
