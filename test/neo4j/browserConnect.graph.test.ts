import { describeInBrowser, screenshot, useBrowser } from "../browser/browser";
import { useSampleService } from "../support/sampleService";
import { testServer } from "../support/testGraph";

jest.setTimeout(300_000);

describeInBrowser("the address that npm start prints for Neo4j Browser", () => {
  const { browserConnectUrl, httpUrl, password } = testServer();
  const browser = useBrowser();

  useSampleService();

  test("opens it connected, with guide, style, saved queries and a first picture, and no password in the address bar", async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(browserConnectUrl);
    await page.getByRole("heading", { name: "Đồ thị các chuyến thăm" }).waitFor();
    expect(page.url()).toBe(`${httpUrl}/browser/`);

    // The first picture, in the colours and words of the style.
    await page.locator("svg .relationship", { hasText: "thăm 1 lần" }).first().waitFor();
    await page.getByText("Next", { exact: true }).click();
    await page.getByRole("heading", { name: "Màu và mũi tên" }).waitFor();
    await page.locator("pre.runnable i").first().click();
    await page.locator("svg .relationship", { hasText: "đi thăm" }).first().waitFor();
    const hosts = page.locator("svg .relationship", { hasText: "tiếp đón" }).first();
    expect(await hosts.locator("path").first().getAttribute("fill")).toBe("#1d4ed8");
    await screenshot(page, "neo4j-browser-guide");

    await page.getByTestId("navigationFavorites").click();
    await page.getByText("Visitgraph", { exact: true }).click();
    await page.getByText("Đường ngắn nhất từ một bên đến một bên").click();
    await page.getByTestId("activeEditor").getByText("shortestPath").waitFor();
    await screenshot(page, "neo4j-browser-favorites");
  });

  test("leaves what the user has changed since", async () => {
    const context = await browser().newContext();
    const open = async () => {
      const page = await context.newPage();
      page.setDefaultTimeout(60_000);
      await page.goto(browserConnectUrl);
      await page.getByRole("heading", { name: "Đồ thị các chuyến thăm" }).waitFor();
      return page;
    };
    const page = await open();
    await page.getByTestId("activeEditor").click();
    await page.keyboard.type(":style node.Visit { color: #123456; }");
    await page.keyboard.press("Control+Enter");
    await page.locator("pre", { hasText: "color: #123456" }).waitFor();
    // It writes its state down half a second later, or a second where more happens.
    await page.waitForTimeout(1_500);
    await page.close();
    const again = await open();
    expect(await again.evaluate("localStorage.getItem('neo4j.grass')")).toContain("#123456");
    await context.close();
  });

  test("what is served without a login holds no password", async () => {
    for (const path of ["/", "/browser/connect.html", "/browser/connect.js", "/browser/visitgraph/workspace.json"]) {
      const response = await fetch(httpUrl + path);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain(password);
    }
  });
});
