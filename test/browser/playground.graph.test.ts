import { useSampleService } from "../support/sampleService";
import { describeInBrowser, listen, screenshot, useBrowser } from "./browser";

jest.setTimeout(120_000);

describeInBrowser("the playground", () => {
  const browser = useBrowser();
  const url = useSampleService();

  test("runs a ready query; nothing is fetched from elsewhere, nothing breaks the content security policy", async () => {
    const page = await browser().newPage({ viewport: { width: 1280, height: 800 } });
    page.setDefaultTimeout(30_000);
    const complaints = listen(page);
    await page.goto(`${url()}/playground`);

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
