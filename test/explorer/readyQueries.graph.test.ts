import { projectFiles, readProjectFile } from "../project/projectFiles";
import { useSampleService } from "../support/sampleService";

jest.setTimeout(120_000);

interface Answer {
  readonly data: Readonly<Record<string, { readonly nodes?: object[]; readonly edges?: object[] }>>;
  readonly errors?: object[];
}

const url = useSampleService();
const files = projectFiles("src/explorer/playground/queries/*.graphql");

test.each(files)("%s has an answer among the samples", async (file) => {
  const response = await fetch(`${url()}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: readProjectFile(file) }),
  });
  const { data, errors } = (await response.json()) as Answer;
  expect(errors).toBeUndefined();
  for (const { nodes, edges } of Object.values(data)) expect(nodes ?? edges).not.toEqual([]);
});
