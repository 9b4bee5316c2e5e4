import { Environment } from "../../src/shared/settings";
import { projectFiles, readProjectFile } from "./projectFiles";

/** What stands between backquotes at the start of the rows of the table under a heading. */
function firstColumn(heading: string): string[] {
  const section = readProjectFile("README.md").split(`\n## ${heading}\n`)[1]?.split("\n## ")[0] ?? "";
  return [...section.matchAll(/^\| `([^`]+)`/gmu)].map(([, cell = ""]) => cell);
}

test("the README has every setting and no other", () => {
  expect(firstColumn("Settings")).toEqual(Object.keys(Environment.shape));
});

test("the README has every command and no other", () => {
  const commands = projectFiles("import/commands/*.ts").flatMap((file) => {
    const [, name] = /^export function (\w+)Command\(\): Command/mu.exec(readProjectFile(file)) ?? [];
    return name ? [name] : [];
  });
  expect(new Set(firstColumn("Commands").map((cell) => cell.split(" ")[0]))).toEqual(new Set(commands));
});
