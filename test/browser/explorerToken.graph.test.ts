import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { createIssuer } from "../api/access/tokens";
import { useSampleService } from "../support/sampleService";
import { describeInBrowser, screenshot, useBrowser } from "./browser";

jest.setTimeout(120_000);

describeInBrowser("the explorer of a service that asks for a token", () => {
  const browser = useBrowser();
  const folder = mkdtempSync(path.join(os.tmpdir(), "visitgraph-keys-"));
  let issuer: Awaited<ReturnType<typeof createIssuer>>;
  const url = useSampleService([], async () => {
    issuer = await createIssuer();
    const authJwks = path.join(folder, "keys.json");
    writeFileSync(authJwks, JSON.stringify(issuer.jwks));
    return { readAccess: "token", authJwks };
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  async function open() {
    const context = await browser().newContext({ viewport: { width: 1280, height: 860 } });
    const page = await context.newPage();
    page.setDefaultTimeout(30_000);
    await page.goto(`${url()}/`);
    return page;
  }

  test("says that a token is needed, takes one, and shows what it may see, in this tab only", async () => {
    const page = await open();
    const alert = page.getByRole("alert").first();
    await alert.getByText("Dịch vụ này cần mã truy cập").waitFor();
    await screenshot(page, "explorer-token-needed");
    await alert.getByRole("link", { name: "Nhập mã truy cập" }).click();

    const field = page.getByLabel("Mã (bearer token)");
    await field.fill("không phải mã");
    await page.keyboard.press("Enter");
    await page.getByText("Đây không phải là một mã").waitFor();
    expect(await field.getAttribute("aria-invalid")).toBe("true");

    const token = await issuer.token({ roles: ["reader"] });
    await field.fill(`Bearer ${token}`);
    await page.getByRole("button", { name: "Dùng mã này" }).click();
    await page.locator(".pair").first().waitFor();
    await page.getByText("Đang gửi mã cùng mỗi câu hỏi.").waitFor();
    expect(await field.inputValue()).toBe("");
    expect(await page.evaluate("JSON.stringify(localStorage) + document.cookie + location.href")).not.toContain(token);

    await page.reload();
    await page.locator(".pair").first().waitFor();
    const other = await page.context().newPage();
    await other.goto(`${url()}/`);
    await other.getByText("Dịch vụ này cần mã truy cập").first().waitFor();

    await page.goto(`${url()}/#/token`);
    await page.getByRole("button", { name: "Bỏ mã" }).click();
    await page.getByText("Dịch vụ này cần mã truy cập").first().waitFor();
    await page.context().close();
  });

  test("a token that does not hold is refused with the reason", async () => {
    const page = await open();
    await page.goto(`${url()}/#/token`);
    await page.getByLabel("Mã (bearer token)").fill(await issuer.token({ exp: 1 }));
    await page.keyboard.press("Enter");
    const alert = page.getByRole("alert").first();
    await alert.getByText("Mã truy cập bị từ chối").waitFor();
    await alert.getByText("it has expired").waitFor();
    await page.context().close();
  });

  test("the playground sends the token too", async () => {
    const page = await open();
    const token = await issuer.token({ roles: ["reader"] });
    await page.evaluate(`sessionStorage.setItem("visitgraph.token", ${JSON.stringify(token)})`);
    await page.goto(`${url()}/playground/#query=${encodeURIComponent("{ stats { visits } }")}`);
    await page.locator(".graphiql-query-editor").getByText("stats").waitFor();
    await page.waitForTimeout(1_500);
    await page.getByRole("button", { name: /Execute query/ }).click();
    await page.locator(".result-window").getByText('"visits"').waitFor();
    await page.context().close();
  });
});
