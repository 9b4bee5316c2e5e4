import { testGraph, testServer } from "../support/testGraph";
import { describeInBrowser, screenshot, useBrowser } from "./browser";

jest.setTimeout(120_000);

describeInBrowser("Neo4j Browser, from the managed server", () => {
  const { uri, user, password } = testServer();
  const browser = useBrowser();
  const graph = testGraph();
  afterAll(() => graph.close());

  test("connects and shows the rows of a query", async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    const address = new URL(uri);
    address.username = user;
    await page.goto(`${graph.browserUrl}?${new URLSearchParams({ dbms: address.href, db: graph.database })}`);

    await page.getByTestId("password").fill(password);
    await page.getByTestId("connect").click();
    // It runs a command of its own first, which empties the editor.
    await page.getByText("Getting started with").waitFor();
    await page.getByTestId("activeEditor").click();
    await page.keyboard.type("UNWIND range(1, 3) AS n RETURN 'chuyến thăm ' + n AS visit");
    await page.keyboard.press("Control+Enter");

    await page.getByText("chuyến thăm 3").waitFor();
    await screenshot(page, "neo4j-browser");
    expect(await page.getByText(/^"chuyến thăm \d"$/).count()).toBe(3);

    // Who signs in by hand gets the guide too, and the style from a link in it.
    await page.getByText("dùng bảng màu này").click();
    await page.getByText('caption: "thăm {times} lần"').waitFor();
  });
});
