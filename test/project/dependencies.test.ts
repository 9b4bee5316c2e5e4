import path from "node:path";
import { projectFiles, readProjectFile } from "./projectFiles";

/** From the ground up: a file may use its own layer and those below, never one above. The longest prefix that fits a file tells its layer. */
const LAYERS: readonly (readonly string[])[] = [
  [
    "src/shared/",
    "import/article",
    "import/facts",
    "import/textHash",
    "import/HOME",
    "import/groupBy",
    "import/listOf",
    "import/remember",
    "src/graph/model",
    "src/graph/isPublic",
    "src/graph/visitDates",
    "src/graph/createDriver",
  ],
  ["neo4j/"],
  ["src/graph/"],
  ["import/knowledge/"],
  ["import/extract/", "import/read/"],
  ["import/extract/visits/parties/"],
  ["import/extract/visits/model/"],
  ["import/extract/visits/grammar/words/"],
  ["import/extract/visits/grammar/chains/"],
  ["import/extract/visits/grammar/lines/"],
  ["import/extract/visits/grammar/clauses/"],
  ["import/extract/visits/triggers/"],
  ["import/extract/visits/coreference/"],
  ["import/extract/visits/roles/bystanders/"],
  ["import/extract/visits/roles/whereabouts/"],
  ["import/extract/visits/roles/subjects/"],
  ["import/extract/visits/roles/"],
  ["import/extract/visits/time/"],
  ["import/extract/visits/factuality/"],
  ["import/extract/visits/frames/"],
  ["import/extract/visits/sides/"],
  ["import/extract/visits/participants/"],
  ["import/extract/visits/merging/"],
  ["import/extract/visits/"],
  ["import/extract/index", "import/extract/toFacts"],
  ["import/"],
  ["src/api/"],
  ["src/server"],
  ["import/commands/", "import/cli"],
];

const layerOf = (file: string) => {
  const fitting = LAYERS.flat().filter((prefix) => file.startsWith(prefix));
  const [longest] = fitting.sort((a, b) => b.length - a.length);
  return LAYERS.findIndex((prefixes) => prefixes.includes(longest ?? ""));
};
const IMPORT = /(?:^import|^export) [^"';]*from "(\.[^"]+)";/gmu;

const files = projectFiles("{src,import,neo4j}/**/*.ts").filter((file) => !file.startsWith("src/explorer/"));

test("every file has a layer", () => {
  expect(files.length).toBeGreaterThan(200);
  expect(files.filter((file) => layerOf(file) < 0)).toEqual([]);
});

test("dependencies point one way", () => {
  const upwards = files.flatMap((file) =>
    [...readProjectFile(file).matchAll(IMPORT)].flatMap(([, target = ""]) => {
      const used = path.posix.join(path.posix.dirname(file), target);
      return layerOf(`${used}/`) > layerOf(file) ? [`${file} uses ${used}`] : [];
    }),
  );
  expect(upwards).toEqual([]);
});

test("the service uses of the importer only what reads Vietnamese: its tables and its extractor", () => {
  const used = files
    .filter((file) => file.startsWith("src/api/"))
    .flatMap((file) =>
      [...readProjectFile(file).matchAll(/from "(?:\.\.\/)+(import\/[^/"]+)/gu)].map(([, folder]) => folder),
    );
  expect([...new Set(used)].sort()).toEqual(["import/extract", "import/knowledge"]);
});
