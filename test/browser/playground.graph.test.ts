import type { Browser } from "playwright-core";
import { startSampleService, type SampleService } from "../support/sampleService";
import { describeInBrowser, launchBrowser, listen, screenshot } from "./browser";

jest.setTimeout(120_000);

describeInBrowser("the playground", () => {
  let starting: Promise<SampleService>;
  let service: SampleService;
  let browser: Browser;
  beforeAll(async () => {
    starting = startSampleService();
    service = await starting;
    browser = await launchBrowser();
  });
  afterAll(async () => {
    await browser?.close();
    // Also one whose start outlasted beforeAll: left open it would keep the test run from ending.
    await (await starting).stop();
  });

  test("runs a ready query; nothing is fetched from elsewhere, nothing breaks the content security policy", async () => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    const complaints = listen(page);
    await page.goto(`${service.url}/playground`);

    // A tab chosen before the editor has its text leaves the editor as it was.
    await page.locator(".graphiql-query-editor .view-line").first().waitFor();
    await page.getByRole("tab", { name: "FindWithoutAccents" }).click();
    await page.locator(".graphiql-query-editor").getByText("FindWithoutAccents").waitFor();
    // GraphiQL notes the operation's name a moment after the editor shows it; run before that, it asks for the tab before.
    await page.waitForTimeout(1_500);
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.locator(".result-window").getByText("Sở Thông tin và Truyền thông tỉnh Bắc Ninh").first().waitFor();
    await screenshot(page, "playground");

    expect(complaints).toEqual({ errors: [], outside: [] });
  });
});
