import fc from "fast-check";
import { loadFacts, type FactsItem } from "../../import/load/loadFacts";
import { prepareGraph } from "../../import/load/prepareGraph";
import { retractArticles } from "../../import/load/retractArticles";
import { loadKnowledge } from "../../import/knowledge";
import { createResolver } from "../../import/resolve/createResolver";
import { identify } from "../../import/resolve/identify";
import { graphHash, graphLines } from "../../src/graph/graphHash";
import { fold } from "../../src/shared/vietnamese";
import { clearGraph, testGraph } from "../support/testGraph";
import { allStories, careers, departments, fiveReports, journeys, successions } from "./stories";
import { storyFacts } from "./storyFacts";

const graph = testGraph();
const knowledge = loadKnowledge();
const resolve = createResolver(knowledge);

const load = (items: readonly FactsItem[]) => loadFacts(graph, resolve, items);
const query = async (cypher: string, parameters = {}) =>
  (await graph.driver.executeQuery(cypher, parameters, { database: graph.database })).records.map((record) =>
    record.toObject(),
  );

/** The graph that these articles give when each is loaded alone, in the order given, into an empty graph. */
async function hashOf(items: readonly FactsItem[]): Promise<string> {
  await emptyGraph();
  for (const item of items) await load([item]);
  return graphHash(graph);
}

/** For what loads many times over: Neo4j plans each statement anew while the graph is small and grows. */
const LONG = 300_000;

async function emptyGraph(): Promise<void> {
  await clearGraph(graph);
  await prepareGraph(graph, knowledge);
}

beforeEach(emptyGraph);
afterAll(() => graph.close());

describe("the graph depends on the set of articles only", () => {
  const stories = [...allStories, ...careers, ...journeys, ...successions];
  let expected: string;
  beforeAll(async () => {
    expected = await hashOf(stories);
  }, LONG);

  test("in one batch", async () => {
    await load(stories);
    expect(await graphHash(graph)).toBe(expected);
  });

  test(
    "in the opposite order",
    async () => {
      expect(await hashOf([...stories].reverse())).toBe(expected);
    },
    LONG,
  );

  test("in two halves", async () => {
    await load(stories.slice(3));
    await load(stories.slice(0, 3));
    expect(await graphHash(graph)).toBe(expected);
  });

  test("twice: the second time nothing is written", async () => {
    await load(stories);
    expect(await load(stories)).toEqual({ added: 0, changed: 0, unchanged: stories.length, refused: 0 });
    expect(await graphHash(graph)).toBe(expected);
  });

  test("by several writers at once", async () => {
    await Promise.all([0, 1, 2, 3].map((part) => load(stories.filter((_, i) => i % 4 === part))));
    expect(await graphHash(graph)).toBe(expected);
  });

  test("after an edit and its undoing", async () => {
    await load(stories);
    const [first] = fiveReports;
    const edited = storyFacts({ id: first!.facts.id, published: "2022-06-01", provinces: ["Lai Châu"] });
    expect(await load([edited])).toMatchObject({ changed: 1 });
    expect(await graphHash(graph)).not.toBe(expected);
    await load([first!]);
    expect(await graphHash(graph)).toBe(expected);
  });

  test("after retracting what was too much", async () => {
    await load([...stories, storyFacts({ id: "extra", visits: [{ visitors: { provinces: ["Lào Cai"] } }] })]);
    expect(await retractArticles(graph, ["extra", "never-seen"])).toEqual({
      removed: ["extra"],
      absent: ["never-seen"],
    });
    expect(await graphHash(graph)).toBe(expected);
  });

  test(
    "in any order, in batches of any size",
    async () => {
      await fc.assert(
        fc.asyncProperty(
          fc.shuffledSubarray([...stories.keys()], { minLength: stories.length }),
          fc.integer({ min: 4, max: stories.length }),
          async (shuffled, size) => {
            await emptyGraph();
            for (let at = 0; at < shuffled.length; at += size) {
              await load(shuffled.slice(at, at + size).map((index) => stories[index]!));
            }
            expect(await graphHash(graph)).toBe(expected);
          },
        ),
        { numRuns: 4 },
      );
    },
    LONG,
  );

  test("is what the pure core makes of it", async () => {
    await load(stories);
    const settled = identify(
      stories.map(({ facts, text }) => resolve(facts, text)),
      knowledge,
    );
    expect(
      await query(`MATCH (a:Article)-[m:MENTIONS|REPORTS]->(n:Person|Visit)
        RETURN a.id AS article, n.id AS id ORDER BY article, id`),
    ).toEqual(
      settled
        .flatMap(({ article, entities, reports }) => [
          ...entities.filter(({ label }) => label === "Person").map(({ id }) => ({ article: article.id, id })),
          ...reports.map(({ visit }) => ({ article: article.id, id: visit })),
        ])
        .sort((a, b) => (`${a.article} ${a.id}` < `${b.article} ${b.id}` ? -1 : 1)),
    );
  });

  test(
    "whatever came and went between",
    async () => {
      const ids = stories.map(({ facts }) => facts.id);
      await fc.assert(
        fc.asyncProperty(
          fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 0, max: stories.length - 1 })), { maxLength: 6 }),
          async (steps) => {
            await emptyGraph();
            for (const [gone, at] of steps) {
              if (gone) await retractArticles(graph, [ids[at]!]);
              else await load([stories[at]!]);
            }
            await load(stories);
            expect(await graphHash(graph)).toBe(expected);
          },
        ),
        { numRuns: 4 },
      );
    },
    LONG,
  );
});

test("retracting every article leaves what an empty graph has", async () => {
  const empty = await graphLines(graph);
  await load(allStories);
  await retractArticles(
    graph,
    allStories.map(({ facts }) => facts.id),
  );
  expect((await graphLines(graph)).filter((line) => !line.includes("WriteLock"))).toEqual(empty);
});

test("a dry run tells what would change and changes nothing", async () => {
  await load(departments);
  const before = await graphHash(graph);
  expect(await loadFacts(graph, resolve, allStories, { dryRun: true })).toMatchObject({ added: 5, unchanged: 2 });
  expect(await graphHash(graph)).toBe(before);
});

test("a dry run of a retraction tells what nobody else states, and what would look otherwise", async () => {
  await load([...departments, ...fiveReports]);
  const before = await graphHash(graph);
  const { removed, diff } = await retractArticles(graph, ["department-2", "paper-c"], { dryRun: true });
  expect(removed).toEqual(["department-2", "paper-c"]);
  expect(diff!.map(({ change, text }) => `${change}: ${text}`).sort()).toEqual([
    "changed: Ủy ban nhân dân tỉnh Đồng Nai học tập, trao đổi kinh nghiệm với Ủy ban nhân dân tỉnh Nghệ An, done, 2022-05-13, 2022-05-13",
    "gone: Sở Thông tin và Truyền thông tỉnh Phú Thọ thăm Sở Thông tin và Truyền thông tỉnh Bắc Ninh, cancelled, 2024-12",
    "gone: Võ Thành Công",
    "gone: Văn phòng Ủy ban nhân dân tỉnh Phú Thọ",
    "gone: Ủy ban nhân dân tỉnh Phú Thọ",
  ]);
  expect(await graphHash(graph)).toBe(before);
});

test("five reports of one visit are one visit", async () => {
  await load(fiveReports);
  expect(
    await query(`MATCH (v:Visit) RETURN v.status AS status, v.kind AS kind, v.start AS start, v.end AS end, v.earliest AS earliest,
      v.latest AS latest, v.title AS title, COUNT { (v)<-[:REPORTS]-(:Article) } AS reports`),
  ).toEqual([
    {
      ...{ status: "done", kind: "study_exchange", start: "2022-05-13", end: "2022-05-14" },
      ...{ earliest: "2022-05-13", latest: "2022-05-14", reports: 5 },
      title: "Ủy ban nhân dân tỉnh Đồng Nai học tập, trao đổi kinh nghiệm với Ủy ban nhân dân tỉnh Nghệ An",
    },
  ]);
  expect(
    await query(
      "MATCH (p:Person)-[m:MADE]->() RETURN p.name AS name, p.names AS names, p.counts AS counts, m.lead AS lead",
    ),
  ).toEqual([
    { name: "Trần Thuỷ Hằng", names: ["Trần Thuỷ Hằng", "Trần Thủy Hằng"].sort(), counts: [2, 1], lead: true },
  ]);
  expect(await query("MATCH (:Visit)-[:AT]->(p:Place)-[:IN]->(q) RETURN p.name AS place, q.name AS province")).toEqual([
    { place: "Trung tâm điều hành thông minh tỉnh Nghệ An", province: "Nghệ An" },
  ]);
  expect(await query("MATCH (:Visit)-[:ABOUT]->(t:Topic) RETURN t.counts AS counts")).toEqual([{ counts: [1, 1] }]);
});

test("each report keeps its passage, at its offsets in the stored text", async () => {
  await load(allStories);
  const reports = await query(
    "MATCH (a:Article)-[r:REPORTS]->() RETURN a.text AS text, r.quote AS quote, r.start AS start, r.end AS end",
  );
  expect(reports).toHaveLength(8);
  for (const { text, quote, start, end } of reports) expect(text.slice(start, end)).toBe(quote);
});

describe("VISITED", () => {
  const visited = () =>
    query(`MATCH (a:Agency)-[v:VISITED]->(b:Agency)
      RETURN a.name AS visitor, b.name AS host, v.times AS times, v.first AS first, v.last AS last ORDER BY visitor`);
  const dongNai = { visitor: "Ủy ban nhân dân tỉnh Đồng Nai", host: "Ủy ban nhân dân tỉnh Nghệ An" };

  test("counts visits done, not reports, plans or what was called off", async () => {
    await load(allStories);
    expect(await visited()).toEqual([
      {
        visitor: "Sở Thông tin và Truyền thông tỉnh Phú Thọ",
        host: "Sở Thông tin và Truyền thông tỉnh Bắc Ninh",
        ...{ times: 2, first: "2024-02-22", last: "2024-02-22" },
      },
      { ...dongNai, times: 1, first: "2022-05-13", last: "2022-05-14" },
    ]);
  });

  test("is right after each load and each retraction", async () => {
    await load([fiveReports[4]!]);
    expect(await visited()).toEqual([]);
    await load([fiveReports[0]!]);
    expect(await visited()).toEqual([{ ...dongNai, times: 1, first: "2022-05-13", last: "2022-05-13" }]);
    await load([
      storyFacts({
        id: "year-only",
        visits: [{ start: "2022", visitors: { agencies: [dongNai.visitor] }, hosts: { agencies: [dongNai.host] } }],
      }),
    ]);
    expect(await visited()).toEqual([{ ...dongNai, times: 2, first: "2022", last: "2022" }]);
    await retractArticles(graph, ["year-only", "paper-a"]);
    expect(await visited()).toEqual([]);
  });
});

test("positions are dated by the articles that state them, and end when a later article says so", async () => {
  await load(departments);
  expect(
    await query(`MATCH (p:Person)-[s:SERVED]->(o:Agency) RETURN p.name AS name, p.private AS private, o.name AS office,
      s.title AS title, s.former AS former, s.from AS from, s.to AS to, s.article AS article, s.evidence AS evidence`),
  ).toEqual([
    {
      ...{
        name: "Lê Minh Đức",
        private: false,
        office: "Sở Thông tin và Truyền thông tỉnh Phú Thọ",
        title: "Giám đốc",
      },
      ...{ former: true, from: "2024-02-23", to: "2024-02-23", article: "department-1" },
      evidence: "Giám đốc Sở Thông tin và Truyền thông tỉnh Phú Thọ",
    },
  ]);
  expect(
    await query("MATCH (p:Person) RETURN p.name AS name, p.private AS private, p.titles AS titles ORDER BY name"),
  ).toEqual([
    { name: "Lê Minh Đức", private: false, titles: null },
    { name: "Phạm Thị Lan", private: true, titles: null },
    { name: "Võ Thành Công", private: false, titles: ["Chủ tịch nước"] },
  ]);
});

test("agencies stand where their names say, and one agency in two spellings is one", async () => {
  await load(departments);
  expect(
    await query(
      "MATCH (a:Agency)-[:PART_OF]->(b:Agency)-[:IN]->(p) RETURN a.name AS part, b.name AS whole, p.name AS province",
    ),
  ).toEqual([
    {
      part: "Văn phòng Ủy ban nhân dân tỉnh Phú Thọ",
      whole: "Ủy ban nhân dân tỉnh Phú Thọ",
      province: "Phú Thọ",
    },
  ]);
  expect(
    await query(
      "MATCH (a:Agency) WHERE a.folded STARTS WITH 'so cong thuong' RETURN a.name AS name, a.counts AS counts",
    ),
  ).toEqual([{ name: "Sở Công Thương tỉnh Phú Thọ", counts: [1, 1] }]);
});

test("a fact that is not in the text is refused, told, and the rest is loaded", async () => {
  const { facts, text } = departments[0]!;
  const [visit, ...others] = facts.visits;
  const wrong = { ...facts, visits: [{ ...visit!, span: [1, visit!.span[1] + 1] as [number, number] }, ...others] };
  const told: string[] = [];
  const report = await loadFacts(graph, resolve, [{ facts: wrong, text }], {
    onRefused: ({ fact, article }) => void told.push(`${fact} of ${article}`),
  });
  expect(report).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 1 });
  expect(told).toEqual(["visit of department-1"]);
  expect(await query("MATCH (v:Visit) RETURN v.start AS start")).toEqual([{ start: null }]);
});

test("facts of another text are refused whole", async () => {
  const { facts } = departments[0]!;
  expect(await load([{ facts, text: "Một văn bản khác." }])).toEqual({
    added: 0,
    changed: 0,
    unchanged: 0,
    refused: 1,
  });
  expect(await query("MATCH (a:Article) RETURN a")).toEqual([]);
});

test("bare facts do not lose the text that the graph has, and are verified by it", async () => {
  await load(allStories);
  const expected = await graphHash(graph);
  const bare = allStories.map(({ facts }) => ({ facts, text: null }));
  expect(await load(bare)).toMatchObject({ unchanged: allStories.length });
  await emptyGraph();
  await load(bare);
  await load(allStories);
  expect(await graphHash(graph)).toBe(expected);
});

test("provinces are there with what became of them, before any article", async () => {
  expect(
    await query(
      "MATCH (a:Province {name: 'Hà Tây'})-[b:BECAME]->(c) RETURN b.on AS on, c.name AS name, a.validTo AS validTo",
    ),
  ).toEqual([{ on: "2008-08-01", name: "Hà Nội", validTo: "2008-07-31" }]);
});

test.each(["so tttt bac ninh", "sở thông tin bắc ninh", "SO TT&TT BAC NINH"])(
  "full-text search finds by %s",
  async (words) => {
    await load(departments);
    const lucene = fold(words)
      .split(" ")
      .map((word) => `+folded:${word}`)
      .join(" ");
    const found = await query(
      "CALL db.index.fulltext.queryNodes('search', $lucene) YIELD node WHERE node:Agency RETURN node.name AS name",
      { lucene },
    );
    expect(found).toEqual([{ name: "Sở Thông tin và Truyền thông tỉnh Bắc Ninh" }]);
  },
);

test("full-text search knows nothing but names", async () => {
  await load(fiveReports);
  const found = await query(
    "CALL db.index.fulltext.queryNodes('search', 'nghệ OR nghe OR chuyển OR bài') YIELD node RETURN DISTINCT labels(node)[0] AS label ORDER BY label",
  );
  expect(found.map(({ label }) => label)).toEqual(["Agency", "Place", "Province"]);
});
