import { buildSchema } from "graphql";
import { parseHTML } from "linkedom";
import { browserGuide, browserWorkspace } from "../../neo4j/browserWorkspace";
import { parseGrass } from "../../neo4j/parseGrass";
import { savedQueries } from "../../neo4j/savedQueries";
import { CURATION, NODE_LABELS, RELATIONSHIPS } from "../../src/graph/model";
import { readProjectFile } from "../project/projectFiles";

/** What is asked by an id or by a sentence has no place among the saved queries, nor what only curators may see. */
const NOT_SAVED = ["node", "nodes", "ask", "judgements", "suggestions"];

const { style, favorites, folder, version, firstCommand } = browserWorkspace();
const queries = savedQueries();

test("a style sheet is read with its captions, braces and all", () => {
  const grass = `node.Visit {\n  caption: "{start} {title}";\n  color: #fff;\n}\n\nrelationship {\n  shaft-width: 1px;\n}\n`;
  expect(parseGrass(grass)).toEqual({
    "node.Visit": { caption: "{start} {title}", color: "#fff" },
    relationship: { "shaft-width": "1px" },
  });
});

test("the style covers every label and relationship type, and nothing else", () => {
  const nodes = [...NODE_LABELS, CURATION.ALIAS].map((label) => `node.${label}`);
  const relationships = [...Object.keys(RELATIONSHIPS), CURATION.NOW, CURATION.MAYBE_SAME];
  expect(Object.keys(style).sort()).toEqual(
    ["node", "relationship", ...nodes, ...relationships.map((type) => `relationship.${type}`)].sort(),
  );
});

test("kinds are told apart by colour, the two sides of a visit too, and each has a caption", () => {
  const own = Object.entries(style).filter(([selector]) => selector.includes("."));
  const nodes = own.filter(([selector]) => selector.startsWith("node."));
  expect(new Set(nodes.map(([, { color }]) => color)).size).toBe(nodes.length);
  expect(style["relationship.MADE"]!["color"]).not.toBe(style["relationship.HOSTED"]!["color"]);
  expect(own.filter(([, { caption }]) => !caption)).toEqual([]);
});

test("the style sheet has no sign that Neo4j Browser's own reader stumbles over", () => {
  const text = readProjectFile("neo4j/browser/visitgraph/style.grass");
  expect(text).not.toMatch(/\/\*|\/\/|'/);
  // It splits at every semicolon and colon, those of a caption too.
  expect(text).not.toMatch(/"[^"\n]*[;:][^"\n]*"/);
});

test("there is a saved query for each question of the API", () => {
  const fields = Object.keys(buildSchema(readProjectFile("schema.graphql")).getQueryType()!.getFields());
  expect(queries.map(({ field }) => field).sort()).toEqual(fields.filter((name) => !NOT_SAVED.includes(name)).sort());
});

test("each saved query is named by a Vietnamese question of its own", () => {
  const titles = queries.map(({ title }) => title);
  expect(new Set(titles).size).toBe(titles.length);
  expect(titles.filter((title) => title !== title.normalize("NFC") || !/\P{ASCII}/u.test(title))).toEqual([]);
  for (const { text, title } of queries) expect(text.split("\n")[0]).toBe(`// ${title}`);
});

test("the workspace holds them in a folder, and begins with the first", () => {
  expect(favorites.map(({ content }) => content)).toEqual(queries.map(({ text }) => text));
  expect(favorites.every((favorite) => favorite.folder === folder.id)).toBe(true);
  expect(firstCommand).toBe(queries[0]!.text);
  expect(version).toMatch(/^[0-9a-f]{64}$/);
});

test("the guide has every saved query, as text, and where the style is", () => {
  const guide = browserGuide("http://127.0.0.1:7474/browser/visitgraph/");
  expect(guide).not.toMatch(/\{\{|\}\}/);
  const { document } = parseHTML(guide);
  const runnable = [...document.querySelectorAll("slide pre.runnable")].map((pre) => pre.textContent);
  expect(runnable.sort()).toEqual(queries.map(({ text }) => text).sort());
  expect(guide).toContain('data-exec="style http://127.0.0.1:7474/browser/visitgraph/style.grass"');
});
