import { readFileSync } from "node:fs";
import path from "node:path";
import { globSync } from "tinyglobby";
import { packageRoot } from "../../src/shared/packageRoot";
import { startSampleService, type SampleService } from "../support/sampleService";

jest.setTimeout(120_000);

interface Answer {
  readonly data: Readonly<Record<string, { readonly nodes?: object[]; readonly edges?: object[] }>>;
  readonly errors?: object[];
}

let starting: Promise<SampleService>;
let service: SampleService;
beforeAll(async () => {
  starting = startSampleService();
  service = await starting;
});
// Also one whose start outlasted beforeAll: left open it would keep the test run from ending.
afterAll(async () => (await starting).stop());

const files = globSync("src/explorer/playground/queries/*.graphql", { cwd: packageRoot() }).sort();

test.each(files)("%s has an answer among the samples", async (file) => {
  const response = await fetch(`${service.url}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: readFileSync(path.join(packageRoot(), file), "utf8") }),
  });
  const { data, errors } = (await response.json()) as Answer;
  expect(errors).toBeUndefined();
  for (const { nodes, edges } of Object.values(data)) expect(nodes ?? edges).not.toEqual([]);
});
