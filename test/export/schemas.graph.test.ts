import { validateXML } from "xmllint-wasm";
import { importSamples } from "../../import/commands/importSamples";
import { readExportedGraph } from "../../import/export/readExportedGraph";
import { toGexf } from "../../import/export/toGexf";
import { toGraphml } from "../../import/export/toGraphml";
import { clearGraph, testGraph } from "../support/testGraph";
import { all } from "./all";
import { hostileGraph } from "./hostileGraph";
import { officialSchemas } from "./officialSchemas";

jest.setTimeout(120_000);

type Writer = typeof toGraphml;
const graph = testGraph();
let schemas: ReturnType<typeof officialSchemas>;
beforeAll(async () => {
  schemas = officialSchemas();
  await clearGraph(graph);
  await importSamples(graph);
});
afterAll(() => graph.close());

const GRAPHS: readonly (readonly [string, (writer: Writer) => Promise<string>])[] = [
  ["the samples", (writer) => readExportedGraph(graph, {}, (part) => all(writer(part)))],
  ["names that would break it", (writer) => all(writer(hostileGraph))],
];

type SchemaFile = keyof typeof schemas;

/** What libxml2 finds wrong, at most a few. */
async function faults(contents: string, schema: SchemaFile, imported: SchemaFile): Promise<string[]> {
  const file = (fileName: SchemaFile) => ({ fileName, contents: schemas[fileName] });
  const { errors } = await validateXML({
    xml: { fileName: "graph.xml", contents },
    schema: file(schema),
    preload: file(imported),
    maxMemoryPages: 4_096,
  });
  return errors.slice(0, 5).map(({ message }) => message);
}

test.each(GRAPHS)("GraphML of %s is as graphml.graphdrawing.org's schema says", async (_, exported) => {
  const graphml = await exported(toGraphml);
  expect(await faults(graphml, "graphml.xsd", "xlink.xsd")).toEqual([]);
  // The validator does look at it.
  const [fault] = await faults(graphml.replace("<node id=", "<node name="), "graphml.xsd", "xlink.xsd");
  expect(fault).toContain("name");
});

/** No package has the schema of GEXF 1.3. Of what it added, only the `kind` of an edge is used here. */
const asGexf12 = (gexf: string) =>
  gexf
    .replaceAll("http://gexf.net/1.3", "http://www.gexf.net/1.2draft")
    .replace('version="1.3"', 'version="1.2"')
    .replaceAll(/(<edge [^>]*?) kind="\w+"/g, "$1");

test.each(GRAPHS)("GEXF of %s is as gexf.net's schema says", async (_, exported) => {
  const gexf = await exported(toGexf);
  expect(await faults(asGexf12(gexf), "gexf.xsd", "viz.xsd")).toEqual([]);
  const [fault] = await faults(asGexf12(gexf).replace("<node id=", "<node name="), "gexf.xsd", "viz.xsd");
  expect(fault).toContain("name");
});
