// The pictures of the README, taken from a running service that holds the samples:
//   node scripts/takePictures.mjs http://127.0.0.1:4000
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [service = "http://127.0.0.1:4000"] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const folder = fileURLToPath(new URL("../docs/pictures", import.meta.url));

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1200, height: 980 }, colorScheme: "light" });
await page.goto(service);
// One visit that two of the samples report.
await page.locator(".pair", { hasText: /Ban Tổ chức Tỉnh ủy Lâm Đồng.+Tỉnh ủy Quảng Ninh/ }).click();
await page.locator(".visit mark").first().waitFor();
await page.screenshot({ path: path.join(folder, "explorer.png") });
await browser.close();
