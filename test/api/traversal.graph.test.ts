import { storyFacts } from "../load/storyFacts";
import { useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const PHU_THO = "Sở Thông tin và Truyền thông tỉnh Phú Thọ";
const BAC_NINH = "Sở Thông tin và Truyền thông tỉnh Bắc Ninh";
const AN_GIANG = "Ủy ban nhân dân tỉnh An Giang";

const more = [
  storyFacts({
    id: "a-third-department",
    people: [{ name: "Phạm Minh Cao", positions: [{ title: "Chủ tịch", agency: AN_GIANG, former: false }] }],
    visits: [
      { start: "2024-03-01", end: "2024-03-01", visitors: { agencies: [BAC_NINH] }, hosts: { agencies: [AN_GIANG] } },
      { start: "2024-03", end: "2024-03", visitors: { provinces: ["Bắc Giang"] }, hosts: { provinces: ["Hòa Bình"] } },
      {
        start: "2024-04-02",
        end: "2024-04-02",
        visitors: { provinces: ["Bắc Giang"] },
        hosts: { provinces: ["Bắc Ninh"] },
      },
    ],
  }),
];

const { api } = useApi([...exchanges, ...more]);

async function idOf(name: string): Promise<string> {
  const { agencies, people, provinces } = await api.data(
    `query ($where: StringFilter!) {
      agencies(where: { name: $where }) { nodes { id } } people(where: { name: $where }) { nodes { id } }
      provinces(where: { name: $where }) { nodes { id } }
    }`,
    { where: { eq: name } },
  );
  return [...agencies.nodes, ...people.nodes, ...provinces.nodes][0].id as string;
}

describe("path", () => {
  const path = async (from: string, to: string, maxHops = 6) =>
    (
      await api.data(
        `query ($from: ID!, $to: ID!, $maxHops: Int) {
          path(from: $from, to: $to, maxHops: $maxHops) {
            steps {
              from { name } to { name }
              via { __typename ... on Visit { start evidence { quote article { key } } } ... on Position { title person { name } evidence { quote article { key } } } }
            }
          }
        }`,
        { from: await idOf(from), to: await idOf(to), maxHops },
      )
    ).path;

  test("leads over positions and visits, each with its evidence", async () => {
    const { steps } = await path("Phạm Minh Cao", PHU_THO);
    expect(steps.map(({ from, to }: Record<"from" | "to", { name: string }>) => [from.name, to.name])).toEqual([
      ["Phạm Minh Cao", AN_GIANG],
      [AN_GIANG, BAC_NINH],
      [BAC_NINH, PHU_THO],
    ]);
    expect(steps[0].via).toEqual({
      __typename: "Position",
      title: "Chủ tịch",
      person: { name: "Phạm Minh Cao" },
      evidence: [{ quote: `Chủ tịch ${AN_GIANG}`, article: { key: "a-third-department" } }],
    });
    expect(steps[1].via).toEqual({
      __typename: "Visit",
      start: "2024-03-01",
      evidence: [{ quote: expect.stringContaining(AN_GIANG) as string, article: { key: "a-third-department" } }],
    });
    expect(steps[2].via.__typename).toBe("Visit");
  });

  test("null beyond the hops allowed or where nothing leads there; no steps from a party to itself", async () => {
    expect(await path("Phạm Minh Cao", PHU_THO, 2)).toBeNull();
    expect(await path("Trần Văn Hùng", "Tỉnh ủy Lâm Đồng")).toBeNull();
    expect(await path(PHU_THO, PHU_THO)).toEqual({ steps: [] });
  });

  test("hops out of bounds are BAD_USER_INPUT", async () => {
    for (const maxHops of [0, 7]) await expect(path(PHU_THO, BAC_NINH, maxHops)).rejects.toThrow("must be from 1 to 6");
  });
});

describe("neighbourhood", () => {
  const around = async (name: string, args = "") => {
    const { neighbourhood } = await api.data(
      `query ($id: ID!) { neighbourhood(id: $id ${args}) {
        truncated nodes { id name } edges { source target kind times first last title }
      } }`,
      { id: await idOf(name) },
    );
    const names = new Map<string, string>(
      neighbourhood.nodes.map(({ id, name }: { id: string; name: string }) => [id, name]),
    );
    return {
      truncated: neighbourhood.truncated as boolean,
      nodes: [...names.values()],
      edges: neighbourhood.edges.map((edge: { source: string; target: string; kind: string; times: number | null }) =>
        [names.get(edge.source), edge.kind, names.get(edge.target), edge.times].join(" | "),
      ) as string[],
    };
  };

  test("has the middle first, then who is next to it, and all relations among them", async () => {
    const { nodes, edges, truncated } = await around(AN_GIANG);
    expect(truncated).toBe(false);
    expect(nodes).toEqual([AN_GIANG, BAC_NINH, "An Giang", "Phạm Minh Cao"]);
    expect(edges).toEqual([
      `${BAC_NINH} | VISITED | ${AN_GIANG} | 1`,
      `Phạm Minh Cao | SERVED | ${AN_GIANG} | `,
      `${AN_GIANG} | IN | An Giang | `,
    ]);
  });

  test("two steps away, no private person", async () => {
    const { nodes, edges } = await around(AN_GIANG, "depth: 2");
    expect(nodes).toEqual(expect.arrayContaining([AN_GIANG, BAC_NINH, PHU_THO, "Lê Thị Hằng", "Bắc Ninh"]));
    expect(nodes).not.toContain("Nguyễn Thị Riêng");
    expect(edges).toContain(`${PHU_THO} | VISITED | ${BAC_NINH} | 2`);
    expect(edges).toContain(`Lê Thị Hằng | SERVED | ${BAC_NINH} | `);
    expect(new Set(edges).size).toBe(edges.length);
  });

  test("of the visits that the filter selects", async () => {
    const { edges } = await around(
      BAC_NINH,
      'where: { date: { from: "2024-03-01" }, status: { in: [DONE, PLANNED] } }',
    );
    expect(edges.filter((edge) => edge.includes("VISITED"))).toEqual(
      expect.arrayContaining([`${BAC_NINH} | VISITED | ${AN_GIANG} | 1`, `${PHU_THO} | VISITED | ${BAC_NINH} | 1`]),
    );
  });

  test("no more than the limit, and it says so", async () => {
    const { nodes, truncated } = await around(BAC_NINH, "depth: 3, limit: 2");
    expect([nodes, truncated]).toEqual([[BAC_NINH, PHU_THO], true]);
  });
});

describe("exchangeMatrix", () => {
  const matrix = async (args: string) =>
    (await api.data(`{ exchangeMatrix${args} { visitor { name } host { name } times } }`)).exchangeMatrix.map(
      ({ visitor, host, times }: { visitor: { name: string }; host: { name: string }; times: number }) =>
        `${visitor.name} > ${host.name} ${times}`,
    ) as string[];

  test("has the cells that are not empty", async () => {
    expect(await matrix("")).toEqual(
      expect.arrayContaining(["Bắc Giang > Hòa Bình 1", "Bắc Giang > Bắc Ninh 1", "Phú Thọ > Bắc Ninh 1"]),
    );
    expect(await matrix("(kind: AGENCY)")).toContain(`${PHU_THO} > ${BAC_NINH} 2`);
    expect(await matrix('(where: { date: { from: "2024-04-01" } })')).toEqual(["Bắc Giang > Bắc Ninh 1"]);
  });

  test("counts for what the provinces had become by a day", async () => {
    const merged = await matrix('(asOf: "2025-07-01")');
    expect(merged).toEqual(expect.arrayContaining(["Bắc Ninh > Phú Thọ 1", "Phú Thọ > Bắc Ninh 1"]));
    expect(merged.join()).not.toMatch(/Bắc Giang|Hòa Bình/);
    expect(await matrix('(asOf: "2025-06-30")')).toContain("Bắc Giang > Hòa Bình 1");
  });
});

test("timeline counts the visits of each period that are dated well enough", async () => {
  const { year, month, day } = await api.data(`{
    year: timeline(bucket: YEAR) { period times }
    month: timeline { period times }
    day: timeline(bucket: DAY, where: { status: { eq: PLANNED } }) { period times }
  }`);
  expect(year).toEqual([
    { period: "2019", times: 1 },
    { period: "2021", times: 1 },
    { period: "2022", times: 1 },
    { period: "2023", times: 1 },
    { period: "2024", times: 4 },
  ]);
  expect(month.map(({ period }: { period: string }) => period)).toEqual([
    "2019-04",
    "2022-06",
    "2023-05",
    "2024-02",
    "2024-03",
    "2024-04",
  ]);
  expect(day).toEqual([{ period: "2024-12-01", times: 1 }]);
});

test.each([
  ["1992-01-01", 53],
  ["1997-01-01", 61],
  ["2007-01-01", 64],
  ["2010-01-01", 63],
  ["2024-12-31", 63],
  ["2025-01-01", 63],
  ["2025-06-30", 63],
  ["2025-07-01", 34],
])("on %s there were %d provinces", async (day, count) => {
  const { provinces } = await api.data("query ($day: Date) { provinces(asOf: $day) { totalCount } }", { day });
  expect(provinces.totalCount).toBe(count);
});
