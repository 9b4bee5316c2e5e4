import path from "node:path";
import type { Article } from "../../import/article";
import type { Facts } from "../../import/facts";
import { readArticles } from "../../import/read/readArticles";
import { packageRoot } from "../../src/shared/packageRoot";
import { projectFiles, readProjectFile } from "./projectFiles";

type Gold = Pick<Facts, "id" | "published" | "provinces" | "countries" | "agencies" | "people" | "visits"> & {
  traps: string;
};

const golds = projectFiles("test/gold-samples/*.json").map((file) => ({
  file,
  gold: JSON.parse(readProjectFile(file)) as Gold,
}));
const articles = new Map<string, Article>();

beforeAll(async () => {
  for await (const result of readArticles([path.join(packageRoot(), "import/samples")])) {
    if (result.kind === "rejected") throw new Error(`${result.rejection.code}: ${result.rejection.reason}`);
    articles.set(result.article.id, result.article);
  }
});

test("every sample is read once, and every one is annotated", () => {
  expect([...articles.keys()].sort()).toEqual(golds.map(({ gold }) => gold.id).sort());
  expect(golds.map(({ file }) => path.basename(file, ".json"))).toEqual(golds.map(({ gold }) => gold.id));
  expect(articles.size).toBe(16);
});

describe.each(golds.map(({ gold }) => [gold.id, gold] as const))("%s", (id, gold) => {
  const text = () => {
    const article = articles.get(id);
    return `${article?.title ?? ""}\n${article?.text ?? ""}`;
  };

  test("holds each passage and person of its annotation verbatim", () => {
    const quotes = [...gold.visits.map(({ evidence }) => evidence), ...gold.people.map(({ name }) => name)];
    expect(quotes.filter((quote) => !text().includes(quote))).toEqual([]);
  });

  test("has on the sides of its visits only parties that it lists", () => {
    const sides = gold.visits.flatMap(({ visitors, hosts }) => [visitors, hosts]);
    const people = gold.people.map(({ name }) => name);
    expect(gold.provinces).toEqual(expect.arrayContaining(sides.flatMap((side) => side.provinces)));
    expect(gold.countries).toEqual(expect.arrayContaining(sides.flatMap((side) => side.countries)));
    expect(gold.agencies).toEqual(expect.arrayContaining(sides.flatMap((side) => side.agencies)));
    expect(people).toEqual(expect.arrayContaining(sides.flatMap((side) => side.people)));
  });
});
