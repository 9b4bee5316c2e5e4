import fc from "fast-check";
import { useApi } from "./support/api";
import { exchanges, manyVisits } from "./support/exchanges";

const { api } = useApi([...exchanges, ...manyVisits]);

const ANY_STATUS = "status: { in: [DONE, PLANNED, CANCELLED] }";

/** Lists, each as the field, its arguments and what is read of a node. */
const LISTS: readonly [field: string, args: string, of: string][] = [
  ["visits", `where: { ${ANY_STATUS} }`, "id"],
  ["visits", "orderBy: [{ field: DATE, direction: ASC }]", "id"],
  ["visits", "orderBy: [{ field: TITLE, direction: DESC }, { field: DATE, direction: ASC }]", "id"],
  ["visits", 'where: { visitor: { name: { eq: "Ủy ban nhân dân tỉnh An Giang" } } }', "id"],
  ["visits", 'where: { party: { name: { startsWith: "S" } }, NOT: { kind: { eq: INSPECTION } } }', "id"],
  ["visits", 'where: { party: { name: { startsWith: "S" } } }', "id"],
  ["visits", 'where: { host: { province: { name: { in: ["Bắc Ninh", "An Giang"] } } } }', "id"],
  ["articles", "", "id"],
  ["articles", "orderBy: [{ field: PUBLISHED, direction: ASC }]", "id"],
  ["people", "", "id"],
  ["agencies", "orderBy: [{ field: NAME, direction: DESC }]", "id"],
  ["provinces", 'asOf: "2024-12-31"', "id"],
  ["whoVisitedWhom", "", "visitor { id } host { id } times"],
  ["whoVisitedWhom", `where: { ${ANY_STATUS} }`, "visitor { id } host { id } times"],
  ["whoVisitedWhom", "visitorKind: PERSON, hostKind: PROVINCE", "visitor { id } host { id } times"],
  ["whoVisitedWhom", 'where: { visitor: { name: { startsWith: "Ủy ban" } } }', "visitor { id } host { id } times"],
  ["whoVisitedWhom", 'where: { host: { name: { startsWith: "Sở" } } }', "visitor { id } host { id } times"],
  ["search", 'query: "so y te tinh"', "... on Node { id }"],
];

interface Page {
  readonly nodes: unknown[];
  readonly edges: { readonly cursor: string; readonly node: unknown }[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly endCursor: string | null;
  };
  readonly totalCount: number;
}

async function page([field, args, of]: (typeof LISTS)[number], first: number, after: string | null): Promise<Page> {
  const query = `query ($first: Int, $after: String) {
    list: ${field}(first: $first, after: $after, ${args}) {
      nodes { ${of} } edges { cursor node { ${of} } } pageInfo { hasNextPage hasPreviousPage endCursor } totalCount
    }
  }`;
  const { list } = await api.data(query, { first, after });
  return list as Page;
}

/** All nodes, page by page; the pages must agree with each other on the way. */
async function readAll(list: (typeof LISTS)[number], size: number): Promise<unknown[]> {
  const nodes: unknown[] = [];
  for (let after: string | null = null; ;) {
    const { nodes: found, edges, pageInfo, totalCount } = await page(list, size, after);
    nodes.push(...found);
    expect(edges.map(({ node }) => node)).toEqual(found);
    expect(pageInfo.hasPreviousPage).toBe(after !== null);
    expect(pageInfo.endCursor).toBe(edges.at(-1)?.cursor ?? null);
    expect(pageInfo.hasNextPage).toBe(nodes.length < totalCount);
    if (!pageInfo.hasNextPage) return nodes;
    expect(found).toHaveLength(size);
    after = pageInfo.endCursor;
  }
}

test.each(LISTS)(
  "all pages of %s(%s) are the whole list, whatever their size",
  async (...list) => {
    const { nodes: whole, totalCount } = await page(list, 100, null);
    expect(whole).toHaveLength(totalCount);
    expect(totalCount).toBeGreaterThan(0);
    expect(new Set(whole.map((node) => JSON.stringify(node))).size).toBe(totalCount);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: totalCount + 1 }), async (size) => {
        expect(await readAll(list, size)).toEqual(whole);
      }),
      { numRuns: 4 },
    );
  },
  60_000,
);

test("pages within pages go on by their own cursors", async () => {
  const query = `query ($after: String) {
    agencies(where: { name: { eq: "Ủy ban nhân dân tỉnh An Giang" } }) {
      nodes { visitsMade(first: 10, after: $after) { nodes { id } pageInfo { endCursor } totalCount } }
    }
  }`;
  const list = async (after: string | null) => (await api.data(query, { after })).agencies.nodes[0].visitsMade;
  const first = await list(null);
  const second = await list(first.pageInfo.endCursor);
  expect(first.totalCount).toBe(second.totalCount);
  const ids = [...first.nodes, ...second.nodes].map(({ id }: { id: string }) => id);
  expect(new Set(ids).size).toBe(20);
});

describe("what an index leads to is what the conditions select", () => {
  const ids = async (where: string) =>
    (await api.data(`{ visits(first: 100, where: { ${where}, ${ANY_STATUS} }) { nodes { id } } }`)).visits.nodes;

  // Within AND a condition is tested on every visit.
  test.each([
    'visitor: { name: { startsWith: "Ủy ban" } }',
    'host: { name: { startsWith: "S" } }',
    'party: { name: { startsWith: "Tỉnh" } }, kind: { eq: WORKING_SESSION }',
    'visitor: { name: { startsWith: "U" } }, host: { kind: { eq: AGENCY } }',
  ])("visits of %s", async (where) => {
    expect(await ids(where)).toEqual(await ids(`AND: [{ ${where} }]`));
  });

  test.each([
    'from: "2022-06-15"',
    'from: "2022-06-15", to: "2022-06-20"',
    'from: "2024-02-22", to: "2024-02-22"',
    'from: "2023-12-31", to: "2024-12-31"',
  ])("pairs of a period (%s)", async (date) => {
    const pairs = async (where: string) =>
      api.data(
        `{ whoVisitedWhom(first: 100, where: { ${where} }) { nodes { visitor { id } host { id } times first last } } }`,
      );
    expect(await pairs(`date: { ${date} }`)).toEqual(await pairs(`AND: [{ date: { ${date} } }]`));
  });

  test("visits of a pair", async () => {
    const { whoVisitedWhom } = await api.data(
      "{ whoVisitedWhom(first: 30) { nodes { visitor { id } host { id } times visits(first: 100) { nodes { id } } kept: visits(first: 1) { nodes { id } pageInfo { hasNextPage endCursor } } } } }",
    );
    for (const { visitor, host, times, visits, kept } of whoVisitedWhom.nodes) {
      const sides = `AND: [{ visitor: { id: { eq: "${visitor.id}" } } }, { host: { id: { eq: "${host.id}" } } }]`;
      expect(visits).toEqual((await api.data(`{ visits(first: 100, where: { ${sides} }) { nodes { id } } }`)).visits);
      expect(visits.nodes).toHaveLength(times);
      expect(kept).toMatchObject({ nodes: visits.nodes.slice(0, 1), pageInfo: { hasNextPage: times > 1 } });
      const rest =
        await api.data(`{ whoVisitedWhom(where: { visitor: { id: { eq: "${visitor.id}" } }, host: { id: { eq: "${host.id}" } } }) {
        nodes { visits(first: 100, after: "${kept.pageInfo.endCursor}") { nodes { id } } } } }`);
      expect(rest.whoVisitedWhom.nodes[0].visits.nodes).toEqual(visits.nodes.slice(1));
    }
  });
});

test("the order is by date, undated last either way", async () => {
  for (const direction of ["ASC", "DESC"]) {
    const { visits } = await api.data(
      `{ visits(first: 100, orderBy: [{ field: DATE, direction: ${direction} }]) { nodes { earliest } } }`,
    );
    const dates = visits.nodes.map(({ earliest }: { earliest: string | null }) => earliest) as (string | null)[];
    const dated = dates.filter((date) => date !== null);
    const sorted = direction === "ASC" ? [...dated].sort() : [...dated].sort().reverse();
    expect(dates).toEqual([...sorted, ...dates.filter((date) => date === null)]);
    expect(dates.at(-1)).toBeNull();
  }
});

describe("statements", () => {
  const count = async (query: string) => {
    const before = await api.statements();
    await api.data(query);
    return (await api.statements()) - before;
  };
  const visits = (first: number) => `{ visits(first: ${first}) { nodes {
    title visitors { party { name } position { title agency { name } } } hosts { party { name } } places { name } topics
    evidence { quote article { title } } } } }`;
  const pairs = (first: number) => `{ whoVisitedWhom(first: ${first}) { nodes {
    visitor { name } host { name } times visits(first: 5) { nodes { start visitors { party { name } } hosts { party { name } } evidence { quote } } } } } }`;

  test("their number depends on what is asked, not on how much is answered", async () => {
    expect(await count(visits(1))).toBe(await count(visits(30)));
    expect(await count(pairs(1))).toBe(await count(pairs(8)));
  });

  test("a list is one statement, each relation below it one more", async () => {
    expect(await count("{ visits { nodes { title start } } }")).toBe(1);
    expect(await count("{ whoVisitedWhom { nodes { visitor { name } host { name } times first last } } }")).toBe(1);
    expect(await count('{ search(query: "bac ninh") { totalCount nodes { ... on Party { name } } } }')).toBe(1);
    // visits, parties of both sides, positions, places, topics, evidence
    expect(await count(visits(30))).toBe(6);
    // pairs, their visits, parties of both sides, evidence
    expect(await count(pairs(8))).toBe(4);
  });
});
