import { execFile } from "node:child_process";
import { promisify } from "node:util";
import path from "node:path";
import { whoVisitedWhom, type Pair } from "../../examples/whoVisitedWhom";
import { packageRoot } from "../../src/shared/packageRoot";
import { parseXml } from "../export/parseXml";
import { useSampleService } from "../support/sampleService";

jest.setTimeout(120_000);
const url = useSampleService();
const run = promisify(execFile);

test("the client in TypeScript gives every pair", async () => {
  const pairs: Pair[] = [];
  for await (const pair of whoVisitedWhom(`${url()}/graphql`)) pairs.push(pair);
  expect(pairs).toContainEqual({
    visitor: { name: "Sở Thông tin và Truyền thông tỉnh Phú Thọ" },
    host: { name: "Sở Thông tin và Truyền thông tỉnh Bắc Ninh" },
    times: 1,
    last: "2024-02-22",
  });
});

test("the client in TypeScript tells what was wrong with a filter", async () => {
  await expect(whoVisitedWhom(`${url()}/graphql`, { status: { eq: "SOON" } }).next()).rejects.toThrow("SOON");
});

test("the client in Python draws a picture", async () => {
  const script = path.join(packageRoot(), "examples", "exchanges.py");
  const { stdout } = await run("python3", [script, `${url()}/graphql`]).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
    console.warn("Python 3 is not installed: its example is not run.");
    return { stdout: "" };
  });
  if (stdout === "") return;
  expect(() => parseXml(stdout)).not.toThrow();
  expect(stdout).toContain("<title>");
});
