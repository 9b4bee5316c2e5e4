import type { ExportedEdge, ExportedGraph, ExportedNode } from "../../import/export/ExportedGraph";

/** Everything that a title from a stranger's page can hold to break a file. */
export const HOSTILE =
  'Đoàn "A" & <b>Huế</b> \\u0022 \\\\u0041 \\ \' ` $x {y} ]]> <!-- ; a,b\r\nDÒNG HAI\tcột \u0000\u0001\uFFFE 𝄞 ;';

/** The same as XML can hold it. */
export const HOSTILE_IN_XML = HOSTILE.replace(/[\u0000\u0001\uFFFE]/g, "\uFFFD");

const ARTICLE = { label: "Article" as const, id: 'bài _20_ "1" & <2>' };
const VISIT = { label: "Visit" as const, id: "visit:1" };
const AGENCY = { label: "Agency" as const, id: "agency:1" };

const nodes: readonly ExportedNode[] = [
  { ...ARTICLE, properties: { title: HOSTILE } },
  { ...VISIT, properties: { status: "done" } },
  { ...AGENCY, properties: { name: "Sở Y tế tỉnh Thừa Thiên Huế" } },
  { label: "Person", id: "person:1", properties: { name: "Trần Thuỷ Hằng", titles: [HOSTILE, "Chủ tịch nước"] } },
];
const edges: readonly ExportedEdge[] = [
  { type: "MADE", from: AGENCY, to: VISIT, properties: { lead: true } },
  {
    type: "REPORTS",
    from: ARTICLE,
    to: VISIT,
    properties: { quote: HOSTILE, start: 0, end: 9, rule: "r", confidence: 1 },
  },
  { type: "MENTIONS", from: ARTICLE, to: AGENCY, properties: { spans: [0, 4, 7, 9] } },
];

async function* each<Item>(items: readonly Item[]): AsyncGenerator<Item> {
  yield* items;
}

export const hostileGraph: ExportedGraph = { nodes: () => each(nodes), edges: () => each(edges) };
