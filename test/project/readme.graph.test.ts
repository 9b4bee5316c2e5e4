import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import path from "node:path";
import { packageRoot } from "../../src/shared/packageRoot";
import { useSampleService } from "../support/sampleService";
import { readProjectFile } from "./projectFiles";

jest.setTimeout(60_000);

/** `UPDATE_README=1` writes the answers as they are now into the README, to be read before they are committed. */
const UPDATE = process.env["UPDATE_README"] === "1";
const README = "README.md";
const QUESTION_AND_ANSWER = /```graphql\n(.+?)```\s+```json\n(.+?)```/gsu;

const examples = [...readProjectFile(README).matchAll(QUESTION_AND_ANSWER)].map(
  ([, question = "", answer = ""], i) => ({ number: i + 1, question, answer }),
);

const url = useSampleService();

async function ask(question: string): Promise<unknown> {
  const response = await fetch(`${url()}/graphql`, {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify({ query: question }),
  });
  const answer = (await response.json()) as { data: unknown; errors?: unknown };
  expect(answer.errors).toBeUndefined();
  return answer.data;
}

function formatted(data: unknown): string {
  const prettier = require.resolve("prettier/bin/prettier.cjs");
  const args = [prettier, "--parser=json", "--print-width=120"];
  return execFileSync(process.execPath, args, { input: JSON.stringify(data), encoding: "utf8" });
}

test("the README asks three questions", () => {
  expect(examples).toHaveLength(3);
});

(UPDATE ? test.skip : test).each(examples)("question $number gets the answer printed", async ({ question, answer }) => {
  expect(await ask(question)).toEqual(JSON.parse(answer));
});

(UPDATE ? test : test.skip)("write the answers of today into the README", async () => {
  let page = readProjectFile(README);
  for (const { question, answer } of examples) {
    const data = await ask(question);
    page = page.replace(
      `${question}\`\`\`\n\n\`\`\`json\n${answer}`,
      () => `${question}\`\`\`\n\n\`\`\`json\n${formatted(data)}`,
    );
  }
  writeFileSync(path.join(packageRoot(), README), page);
});
