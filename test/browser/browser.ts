import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { chromium, type Browser, type Page } from "playwright-core";

const EXECUTABLE = process.env["CHROMIUM"] ?? "/usr/bin/chromium";

/** `describe` for tests in a real Chromium; where there is none they are skipped, and the title says why. */
export const describeInBrowser: (title: string, tests: () => void) => void = existsSync(EXECUTABLE)
  ? describe
  : (title, tests) => describe.skip(`${title} (skipped: no Chromium at ${EXECUTABLE}; set CHROMIUM)`, tests);

/** A browser for all tests of a `describe`; to be called before what the pages need, so that it closes first. */
export function useBrowser(): () => Browser {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser?.close());
  return () => browser;
}

const launchBrowser = (): Promise<Browser> =>
  chromium.launch({
    executablePath: EXECUTABLE,
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      // What a page asks of other machines is counted below, and goes nowhere.
      "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",
    ],
  });

/** What a page did that it should not have done. */
export interface Complaints {
  /** Errors of the console, violations of the content security policy among them, and errors that nobody caught. */
  readonly errors: string[];
  /** Addresses asked for that are not of this machine. */
  readonly outside: string[];
}

export function listen(page: Page): Complaints {
  const complaints: Complaints = { errors: [], outside: [] };
  page.on("console", (message) => message.type() === "error" && complaints.errors.push(message.text()));
  page.on("pageerror", (error) => complaints.errors.push(String(error)));
  page.on("request", (request) => {
    const { protocol, hostname } = new URL(request.url());
    if (/^https?:$|^wss?:$/.test(protocol) && hostname !== "127.0.0.1") complaints.outside.push(request.url());
  });
  return complaints;
}

/** Keeps a picture of the page for human eyes, in VISITGRAPH_SCREENSHOTS or a temporary folder. */
export async function screenshot(page: Page, name: string): Promise<void> {
  const folder = process.env["VISITGRAPH_SCREENSHOTS"] ?? path.join(tmpdir(), "visitgraph-screenshots");
  await mkdir(folder, { recursive: true });
  await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
