import type { Page } from "playwright-core";
import { useSampleService } from "../support/sampleService";
import { describeInBrowser, listen, screenshot, useBrowser } from "./browser";
import { hostileArticle } from "./hostileArticle";

jest.setTimeout(120_000);

describeInBrowser("the explorer", () => {
  const browser = useBrowser();
  const url = useSampleService([hostileArticle]);

  const DESK = { width: 1280, height: 860 };
  const PHONE = { width: 390, height: 800 };

  async function open(hash: string, viewport: { width: number; height: number }, colorScheme: "light" | "dark") {
    const page = await browser().newPage({ viewport, colorScheme });
    page.setDefaultTimeout(30_000);
    const complaints = listen(page);
    await page.goto(`${url()}/${hash}`);
    return { page, complaints };
  }

  const widerThanTheScreen = (page: Page) =>
    page.evaluate("document.documentElement.scrollWidth > document.documentElement.clientWidth");

  test("finds an agency without accents, by keyboard, and leads to the sentence in its article", async () => {
    const { page, complaints } = await open("", DESK, "light");
    await page.getByRole("combobox").fill("so tttt bac ninh");
    await page.getByRole("option", { name: /^Sở Thông tin và Truyền thông tỉnh Bắc Ninh/ }).waitFor();
    await screenshot(page, "explorer-search");
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Sở Thông tin và Truyền thông tỉnh Bắc Ninh", exact: true }).waitFor();

    await page.locator(".drawing canvas").first().waitFor();

    const quote = await page.locator(".visit blockquote mark").first().innerText();
    expect(quote).toContain("Bắc Ninh");
    await page.getByText("Xem trong bài báo").first().click();
    const inArticle = page.locator(".article-text mark").first();
    await inArticle.waitFor();
    expect(await inArticle.innerText()).toBe(quote);
    const text = await page.locator(".article-text").first().innerText();
    expect(text.length).toBeGreaterThan(quote.length);
    await screenshot(page, "explorer-evidence");

    expect(complaints).toEqual({ errors: [], outside: [] });
  });

  test("draws who is around: a press on a relation leads to the sentence, and the same relations stand below as links", async () => {
    const { page, complaints } = await open("", DESK, "light");
    await page.getByRole("combobox").fill("so tttt bac ninh");
    await page.getByRole("option", { name: /^Sở Thông tin và Truyền thông tỉnh Bắc Ninh/ }).waitFor();
    await page.keyboard.press("Enter");
    const drawing = page.getByRole("img", { name: /Hình vẽ/ });
    await drawing.locator("canvas").first().waitFor();
    await page.getByRole("button", { name: "Phóng to" }).click();
    await page.getByRole("button", { name: "Xem toàn bộ" }).press("Enter");

    await page.getByText(/^Các mối quan hệ trong hình/).click();
    const link = page.getByRole("link", { name: /^Đọc các chuyến thăm của .+ tới Sở Thông tin .+ Bắc Ninh/ }).first();
    const pair = await link.getAttribute("href");

    // Around the middle, which is the agency itself, until the pointer says that a visit is under it.
    const box = (await drawing.boundingBox())!;
    const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    const party = page.url();
    for (let step = 0; step < 72 && page.url() === party; step++) {
      const angle = (step * Math.PI) / 36;
      await page.mouse.click(middle.x + 45 * Math.cos(angle), middle.y + 45 * Math.sin(angle));
    }
    expect(page.url()).toMatch(/#\/pair\/[^/]+\/[^/]+$/);
    await page.locator(".visit blockquote mark").first().waitFor();

    await page.goto(`${url()}/${pair}`);
    await page.locator(".visit blockquote mark").first().waitFor();
    expect(complaints).toEqual({ errors: [], outside: [] });
  });

  test("lists who visited whom by agency and by province, and shows the visits of a pair", async () => {
    const { page, complaints } = await open("", DESK, "dark");
    await page.getByRole("button", { name: "Tỉnh thành" }).click();
    await page.locator(".pair", { hasText: /Phú Thọ\s+thăm\s+Bắc Ninh/ }).click();
    await page.locator(".visit", { hasText: "22/02/2024" }).waitFor();
    expect(page.url()).toMatch(/#\/pair\/[^/]+\/[^/]+$/);
    await screenshot(page, "explorer-pair-dark");
    expect(complaints).toEqual({ errors: [], outside: [] });
  });

  test("speaks English when asked to, and again at the next visit", async () => {
    const { page } = await open("", DESK, "light");
    await page.getByRole("button", { name: "English" }).click();
    await page.getByRole("heading", { level: 1, name: "Who visited whom" }).waitFor();
    await page.reload();
    await page.getByRole("heading", { level: 1, name: "Who visited whom" }).waitFor();
  });

  test("fits a phone: one thing at a time, and a way back", async () => {
    const { page } = await open("", PHONE, "dark");
    await page.locator(".pair").first().waitFor();
    expect(await widerThanTheScreen(page)).toBe(false);
    await page.locator(".pair").first().click();
    await page.locator(".visit mark").first().waitFor();
    expect(await page.locator(".pairs").isVisible()).toBe(false);
    expect(await widerThanTheScreen(page)).toBe(false);
    await screenshot(page, "explorer-phone");
    await page.getByRole("link", { name: "Danh sách" }).click();
    await page.locator(".pair").first().waitFor();
    // As narrow as phones are, in both languages.
    await page.setViewportSize({ width: 320, height: 700 });
    expect(await widerThanTheScreen(page)).toBe(false);
    await page.getByRole("button", { name: "English" }).click();
    expect(await widerThanTheScreen(page)).toBe(false);
  });

  test("shows what an article holds as text, and runs none of it", async () => {
    const { page, complaints } = await open("", DESK, "light");
    await page.getByRole("combobox").fill("so y te lai chau");
    await page.getByRole("option", { name: /^Sở Y tế tỉnh Lai Châu/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("Xem trong bài báo").click();
    await page.locator(".article-text mark").waitFor();
    expect(await page.locator(".visit").innerText()).toContain("<img");
    expect(await page.locator(".visit img, .visit a[href^='javascript']").count()).toBe(0);
    expect(await page.title()).toBe("Sở Y tế tỉnh Lai Châu – Visitgraph");
    expect(complaints).toEqual({ errors: [], outside: [] });
  });

  test("says so when an address leads to nothing", async () => {
    for (const [hash, said] of [
      ["#/party/nobody", "Không có mục này"],
      ["#/pair/nobody/nobody", "Không có mục này"],
      ["#/nowhere", "Không có trang này"],
    ] as const) {
      const { page } = await open(hash, DESK, "light");
      await page.getByText(said).waitFor();
      expect(await page.getByRole("button", { name: "Thử lại" }).count()).toBe(0);
      await page.close();
    }
  });

  test("says in the reader's language what went wrong, and asks again", async () => {
    const { page } = await open("", DESK, "light");
    await page.locator(".pair").first().waitFor();
    await page.route("**/graphql", (route) => route.abort());
    await page.getByRole("button", { name: "Người" }).click();
    const notice = page.locator(".pairs [role=alert]");
    await notice.waitFor();
    expect(await notice.innerText()).toContain("không nối được tới dịch vụ");
    await page.unroute("**/graphql");
    await page.route("**/graphql", (route) =>
      route.fulfill({
        status: 503,
        json: { errors: [{ message: "Out of reach.", extensions: { code: "DATABASE_UNAVAILABLE" } }] },
      }),
    );
    await notice.getByRole("button", { name: "Thử lại" }).click();
    await page.getByText("không nối được tới cơ sở dữ liệu").waitFor();
    expect(await notice.innerText()).not.toContain("Out of reach");
    await page.unroute("**/graphql");
    await notice.getByRole("button", { name: "Thử lại" }).click();
    await page.locator(".pair").first().waitFor();
  });

  test("gives the pairs page after page, each asked for once, and the keyboard goes on where the new ones begin", async () => {
    const page = await browser().newPage({ viewport: DESK });
    const asked: unknown[] = [];
    await page.route("**/graphql", (route) => {
      const { query, variables } = route.request().postDataJSON() as { query: string; variables: { after: unknown } };
      if (!query.includes("whoVisitedWhom")) return route.continue();
      asked.push(variables.after);
      const party = (name: string) => ({ id: `${name} ${asked.length}`, name: `${name} ${asked.length}` });
      const nodes = [{ visitor: party("A"), host: party("B"), times: 1, last: null }];
      const pageInfo = { hasNextPage: asked.length < 3, endCursor: `page ${asked.length}` };
      return route.fulfill({ json: { data: { whoVisitedWhom: { nodes, pageInfo } } } });
    });
    await page.goto(url());
    for (const shown of [2, 3]) {
      await page.getByRole("button", { name: "Xem thêm" }).press("Enter");
      await page.locator(".pair", { hasText: `A ${shown}` }).waitFor();
      await page.waitForFunction("document.activeElement.classList.contains('pair')");
    }
    expect(asked).toEqual([null, "page 1", "page 2"]);
    expect(await page.getByRole("button", { name: "Xem thêm" }).count()).toBe(0);
    expect(await page.locator(".pair").count()).toBe(3);
    await page.close();
  });

  test("shows of a person which offices, of whom, when, and the sentence", async () => {
    const { page, complaints } = await open("", DESK, "light");
    await page.getByRole("combobox").fill("cao the quyen");
    await page.getByRole("option", { name: /^Cao Thế Quyền/ }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByRole("heading", { name: "Cao Thế Quyền", exact: true }).waitFor();
    expect(await page.title()).toBe("Cao Thế Quyền – Visitgraph");
    const positions = page.locator("ul.positions");
    await positions.getByRole("link", { name: "Ban Tổ chức Tỉnh ủy Lâm Đồng" }).first().waitFor();
    expect(await positions.locator(".tag").first().innerText()).toMatch(/2024/);
    await positions.locator("summary").first().click();
    expect(await positions.locator(".evidence mark").first().innerText()).not.toBe("");
    await page.getByText(/^Vì sao coi đây là một người/).click();
    expect(await page.locator(".reasons li").count()).toBeGreaterThan(0);
    expect(complaints).toEqual({ errors: [], outside: [] });
  });
});
