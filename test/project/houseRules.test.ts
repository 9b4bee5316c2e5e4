import path from "node:path";
import { projectFiles, readProjectFile } from "./projectFiles";

interface Lock {
  packages: Record<string, { resolved?: string; link?: boolean }>;
}
interface Package {
  dependencies: Record<string, string>;
  devDependencies: Record<string, string>;
}

const TEXT = "**/*.{ts,tsx,js,mjs,mts,json,graphql,cypher,md,txt,html,jsonl,csv,yml,xml,svg,css}";
const EXTRA = ["Dockerfile", ".dockerignore", ".ci/run", ".env.example", "import/samples/README", "LICENSE"];

/** "file:line" of each line that matches. */
function linesWith(pattern: RegExp, files: readonly string[]): string[] {
  return files.flatMap((file) =>
    readProjectFile(file)
      .split("\n")
      .flatMap((line, i) => (pattern.test(line) ? [`${file}:${i + 1}`] : [])),
  );
}

const files = projectFiles(TEXT, ...EXTRA).filter((file) => file !== "package-lock.json");

test("the walk finds the project's files", () => {
  expect(files.length).toBeGreaterThan(100);
  expect(files).toEqual(expect.arrayContaining(["package.json", "README.md", ".ci/run", "import/facts.ts"]));
});

test("the lock file holds no registry address", () => {
  const { packages } = JSON.parse(readProjectFile("package-lock.json")) as Lock;
  expect(Object.keys(packages).length).toBeGreaterThan(100);
  const resolved = Object.entries(packages).filter(([, entry]) => entry.resolved && !entry.link);
  expect(resolved.map(([name]) => name)).toEqual([]);
});

test("every dependency is pinned to one version", () => {
  const { dependencies, devDependencies } = JSON.parse(readProjectFile("package.json")) as Package;
  const ranges = Object.entries({ ...dependencies, ...devDependencies }).filter(([, v]) => !/^\d+\.\d+\.\d+$/.test(v));
  expect(ranges).toEqual([]);
});

test("no file names a path of one machine", () => {
  const roots = ["work", "farm", "root", "home", "Users"].join("|");
  expect(linesWith(new RegExp(String.raw`(?<![\w.*}])/(?:${roots})/\w`), files)).toEqual([]);
});

test("no file holds a private key or a token", () => {
  const secrets = ["BEGIN (?:RSA |EC |OPENSSH )?PRIVATE" + " KEY", "gh[pousr]_[A-Za-z0-9]{30,}", "AKIA[0-9A-Z]{16}"];
  expect(linesWith(new RegExp(secrets.join("|")), files)).toEqual([]);
});

test("tables, samples and pages are NFC", () => {
  const vietnamese = projectFiles("import/knowledge/**/*.csv", "import/samples/*", "test/gold-*/*.json", "**/*.md");
  expect(vietnamese.length).toBeGreaterThan(30);
  expect(vietnamese.filter((file) => readProjectFile(file) !== readProjectFile(file).normalize("NFC"))).toEqual([]);
});

/** Lists of words, which are many things by nature. */
const LISTS = ["functionWords"];

test("a file of the visit rules is named after what it exports", () => {
  const rules = projectFiles("import/extract/visits/**/*.ts");
  expect(rules.length).toBeGreaterThan(100);
  const exported = (file: string, name: string) =>
    new RegExp(`^export (?:function|const|interface|class|type) ${name}\\b`, "mu").test(readProjectFile(file));
  const named = (file: string) => path.basename(file, ".ts");
  expect(rules.filter((file) => !LISTS.includes(named(file)) && !exported(file, named(file)))).toEqual([]);
});
