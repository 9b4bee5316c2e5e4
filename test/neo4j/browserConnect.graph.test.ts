import { describeInBrowser, screenshot, useBrowser } from "../browser/browser";
import { testServer } from "../support/testGraph";

jest.setTimeout(300_000);

describeInBrowser("the address that npm start prints for Neo4j Browser", () => {
  const { browserConnectUrl, httpUrl, password } = testServer();
  const browser = useBrowser();

  test("opens it connected, keeps the password out of the address bar, and a query gives its rows", async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(60_000);
    await page.goto(browserConnectUrl);
    // Its first guide, which it shows once it is connected.
    await page.getByText("Getting started with").waitFor();
    expect(page.url()).toBe(`${httpUrl}/browser/`);

    await page.getByTestId("activeEditor").click();
    await page.keyboard.type("UNWIND range(1, 3) AS n RETURN 'tỉnh ' + n AS province");
    await page.keyboard.press("Control+Enter");
    await page.getByText("tỉnh 3").waitFor();
    await screenshot(page, "neo4j-browser-one-click");
  });

  test("what is served without a login holds no password", async () => {
    for (const path of ["/", "/browser/connect.html", "/browser/connect.js"]) {
      const response = await fetch(httpUrl + path);
      expect(response.status).toBe(200);
      expect(await response.text()).not.toContain(password);
    }
  });
});
