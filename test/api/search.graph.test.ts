import { storyFacts } from "../load/storyFacts";
import { useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const { api } = useApi([
  ...exchanges,
  storyFacts({
    id: "passages",
    visits: [
      {
        start: "2024-06-01",
        visitors: { provinces: ["Cà Mau"] },
        hosts: { provinces: ["Bạc Liêu"] },
        topics: ["thương mại"],
        evidence: "Đoàn Cà Mau tìm hiểu mô hình nuôi tôm ở Bạc Liêu.",
      },
      {
        start: "2024-06-02",
        visitors: { provinces: ["Cà Mau"] },
        hosts: { provinces: ["Kiên Giang"] },
        evidence: "Đoàn Cà Mau tìm hiểu mô hình nuôi tầm ở Kiên Giang.",
      },
    ],
  }),
]);

const search = async (query: string, kinds?: string[]) =>
  (
    await api.data(
      `query ($query: String!, $kinds: [SearchKind!]) { search(query: $query, kinds: $kinds, first: 5) {
        totalCount edges { text node { __typename ... on Topic { visits { nodes { start } } } ... on Visit { start } } }
      } }`,
      { query, kinds },
    )
  ).search.edges as { text: string; node: { __typename: string; start?: string; visits?: { nodes: object[] } } }[];

test("an agency is found by its abbreviation, with accents or without", async () => {
  for (const query of ["so tttt bac ninh", "Sở TT&TT Bắc Ninh", "sở tt&tt bắc ninh"])
    expect((await search(query))[0]!.text).toBe("Sở Thông tin và Truyền thông tỉnh Bắc Ninh");
});

test("a topic is found by its name, and leads to its visits", async () => {
  const [found] = await search("chuyen doi");
  expect(found).toMatchObject({
    text: "chuyển đổi số",
    node: { __typename: "Topic", visits: { nodes: [{ start: "2024-02-22" }] } },
  });
  expect((await search("Thương mại", ["TOPIC"])).map(({ text }) => text)).toEqual(["thương mại"]);
});

test("visits are found by their passages when they are asked for, exact accents first", async () => {
  expect(await search("nuôi tôm")).toEqual([]);
  const starts = async (query: string) => (await search(query, ["VISIT"])).map(({ node }) => node.start);
  expect(await starts("nuoi tom")).toEqual(["2024-06-01"]);
  expect(await starts("mô hình nuôi")).toEqual(["2024-06-01", "2024-06-02"]);
  expect(await starts("nuôi tâm")).toEqual(["2024-06-02"]);
  expect((await search("nuôi tôm", ["VISIT"]))[0]!.text).toBe("Đoàn Cà Mau tìm hiểu mô hình nuôi tôm ở Bạc Liêu.");
});

test("names come before passages, and pages go on over both", async () => {
  const page = async (after: string | null) =>
    (
      await api.data(
        `query ($after: String) { search(query: "ca mau", kinds: [PROVINCE, VISIT], first: 1, after: $after) {
          nodes { __typename } pageInfo { hasNextPage endCursor }
        } }`,
        { after },
      )
    ).search;
  const found: string[] = [];
  for (let after: string | null = null, more = true; more;) {
    const { nodes, pageInfo } = await page(after);
    found.push(nodes[0].__typename);
    [after, more] = [pageInfo.endCursor, pageInfo.hasNextPage];
  }
  expect(found).toEqual(["Province", "Visit", "Visit"]);
});

test("a passage that two articles share is one visit", async () => {
  expect(await search("study visit phu tho", ["VISIT"])).toEqual([]);
  expect((await search("phu tho bac ninh", ["VISIT"])).length).toBeGreaterThan(1);
  const { edges } = (
    await api.data(
      '{ search(query: "phu tho", kinds: [VISIT], first: 100) { edges { node { ... on Visit { id } } } } }',
    )
  ).search;
  const ids = edges.map(({ node }: { node: { id: string } }) => node.id);
  expect(new Set(ids).size).toBe(ids.length);
});
