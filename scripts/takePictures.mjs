// The pictures of the README, taken from a running service that holds the samples in its managed Neo4j:
//   node scripts/takePictures.mjs http://127.0.0.1:4000
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { chromium } from "playwright-core";

const [service = "http://127.0.0.1:4000"] = process.argv.slice(2);
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const fileAt = (place) => fileURLToPath(new URL(place, import.meta.url));
const picture = (name) => ({ path: path.join(fileAt("../docs/pictures"), name) });

const browser = await chromium.launch({ executablePath, args: ["--no-sandbox", "--disable-gpu"] });
await explorer();
await neo4jBrowser();
await browser.close();

async function explorer() {
  const page = await browser.newPage({ viewport: { width: 1200, height: 980 }, colorScheme: "light" });
  await page.goto(service);
  // One visit that two of the samples report.
  await page.locator(".pair", { hasText: /Ban Tổ chức Tỉnh ủy Lâm Đồng.+Tỉnh ủy Quảng Ninh/ }).click();
  await page.locator(".visit mark").first().waitFor();
  await page.screenshot(picture("explorer.png"));
}

async function neo4jBrowser() {
  const status = execFileSync(process.execPath, [fileAt("../bin/visitgraph.js"), "neo4j", "status"], {
    encoding: "utf8",
  });
  const { browser: address, passwordFile } = JSON.parse(status);
  const page = await browser.newPage({ viewport: { width: 1440, height: 820 }, colorScheme: "light" });
  await page.goto(`${address}connect.html#${readFileSync(passwordFile, "utf8").trim()}`);
  await page.getByText("Next", { exact: true }).click();
  await page.locator("pre.runnable i").first().click();
  await page.locator("svg .relationship", { hasText: "đi thăm" }).first().waitFor();
  // The drawing comes to rest, and the panel at its side makes room for it.
  await page.waitForTimeout(4_000);
  await page.locator('[aria-label="Collapse the node properties display"]').first().click();
  await page.waitForTimeout(1_000);
  await page.screenshot(picture("neo4j-browser.png"));
}
