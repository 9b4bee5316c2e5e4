import { successions } from "../load/stories";
import { useApi } from "./support/api";

const { api } = useApi(successions);

const names = (rows: readonly { name: string }[]) => rows.map(({ name }) => name);
const PLANNING = 'name: { eq: "Bộ Kế hoạch và Đầu tư" }';

test("an agency has the time of its name, what it became and what it was made from", async () => {
  const { agencies } = await api.data(`{
    agencies(where: { name: { in: ["Bộ Thông tin và Truyền thông", "Sở Khoa học và Công nghệ tỉnh Phú Thọ"] } }) {
      nodes { name validFrom validTo became { agency { name } on partial } madeFrom { agency { name validTo } on partial } }
    }
  }`);
  expect(agencies.nodes).toEqual([
    {
      name: "Bộ Thông tin và Truyền thông",
      validFrom: "2007-07-31",
      validTo: "2025-02-28",
      became: [
        { agency: { name: "Bộ Khoa học và Công nghệ" }, on: "2025-03-01", partial: false },
        { agency: { name: "Bộ Công an" }, on: "2025-03-01", partial: true },
      ],
      madeFrom: [
        { agency: { name: "Bộ Bưu chính, Viễn thông", validTo: "2007-07-30" }, on: "2007-07-31", partial: false },
      ],
    },
    {
      name: "Sở Khoa học và Công nghệ tỉnh Phú Thọ",
      // The province has been there since then.
      validFrom: "1997-01-01",
      validTo: null,
      became: [],
      madeFrom: [
        {
          agency: { name: "Sở Khoa học và Công nghệ tỉnh Hòa Bình", validTo: "2025-06-30" },
          on: "2025-07-01",
          partial: false,
        },
      ],
    },
  ]);
});

test("a province has the time of its name", async () => {
  const { provinces } = await api.data(
    '{ provinces(where: { name: { in: ["Hà Tây", "Nghệ An"] } }) { nodes { name validFrom validTo } } }',
  );
  expect(provinces.nodes).toEqual([
    { name: "Hà Tây", validFrom: "1991-08-12", validTo: "2008-07-31" },
    { name: "Nghệ An", validFrom: "1991-08-12", validTo: null },
  ]);
});

test.each([
  ["2002-01-01", ["Bộ Công an", "Bộ Kế hoạch và Đầu tư", "Bộ Tài chính"]],
  [
    "2007-07-30",
    ["Bộ Bưu chính, Viễn thông", "Bộ Công an", "Bộ Kế hoạch và Đầu tư", "Bộ Khoa học và Công nghệ", "Bộ Tài chính"],
  ],
  [
    "2007-07-31",
    ["Bộ Công an", "Bộ Kế hoạch và Đầu tư", "Bộ Khoa học và Công nghệ", "Bộ Tài chính", "Bộ Thông tin và Truyền thông"],
  ],
  ["2025-03-01", ["Bộ Công an", "Bộ Khoa học và Công nghệ", "Bộ Tài chính"]],
])("the ministries as of %s", async (day, expected) => {
  const { agencies } = await api.data(
    `query ($day: Date) { agencies(asOf: $day, where: { name: { startsWith: "Bộ" } }) { totalCount nodes { name } } }`,
    { day },
  );
  expect(names(agencies.nodes)).toEqual(expected);
  expect(agencies.totalCount).toBe(expected.length);
});

describe("visits of an agency", () => {
  const starts = async (where: string) =>
    (
      await api.data(`{ visits(where: {${where}}, orderBy: [{ field: DATE, direction: ASC }]) { nodes { start } } }`)
    ).visits.nodes.map(({ start }: { start: string }) => start) as string[];

  test.each([
    ["are its own", PLANNING, ["2023-01-01"]],
    ["stand under what it has become", 'name: { eq: "Bộ Tài chính" }, asOf: "2025-03-01"', ["2023-01-01"]],
    [
      "with all that is now one, whichever is named",
      'name: { eq: "Bộ Bưu chính, Viễn thông" }, asOf: "2025-03-01"',
      ["2020-01-01", "2021-01-01", "2022-01-01"],
    ],
    ["but not as of the day before", 'name: { eq: "Bộ Khoa học và Công nghệ" }, asOf: "2025-02-28"', ["2021-01-01"]],
    ["nor under what took over a part", 'name: { eq: "Bộ Công an" }, asOf: "2025-03-01"', ["2022-01-01"]],
  ])("%s: %s", async (_what, scope, expected) => {
    expect(await starts(`party: { agency: { ${scope} } }`)).toEqual(expected);
    expect(await starts(`OR: [{ party: { agency: { ${scope} } } }]`)).toEqual(expected);
  });

  test("of a province too, and of no other kind", async () => {
    const scope = 'agency: { name: { eq: "Sở Thông tin và Truyền thông tỉnh Hòa Bình" } }';
    expect(await starts(`host: { ${scope}, province: { name: { eq: "Hòa Bình" } } }`)).toEqual(["2020-01-01"]);
    expect(await starts(`host: { ${scope}, province: { name: { eq: "Phú Thọ" } } }`)).toEqual([]);
    expect(await starts(`host: { ${scope}, kind: { eq: PROVINCE } }`)).toEqual([]);
  });
});

test("exchangeMatrix counts for what the agencies had become by a day", async () => {
  const matrix = async (asOf: string) =>
    (
      await api.data(`{ exchangeMatrix(kind: AGENCY, asOf: "${asOf}") { visitor { name } host { name } times } }`)
    ).exchangeMatrix.map(
      ({ visitor, host, times }: { visitor: { name: string }; host: { name: string }; times: number }) =>
        `${visitor.name} > ${host.name} ${times}`,
    );
  expect((await matrix("2007-07-30")).sort()).toEqual([
    "Bộ Bưu chính, Viễn thông > Bộ Khoa học và Công nghệ 1",
    "Bộ Công an > Bộ Thông tin và Truyền thông 1",
    "Bộ Kế hoạch và Đầu tư > Bộ Tài chính 1",
    "Bộ Thông tin và Truyền thông > Sở Thông tin và Truyền thông tỉnh Hòa Bình 1",
  ]);
  expect((await matrix("2025-07-01")).sort()).toEqual([
    "Bộ Công an > Bộ Khoa học và Công nghệ 1",
    "Bộ Khoa học và Công nghệ > Sở Khoa học và Công nghệ tỉnh Phú Thọ 1",
  ]);
});

test("search finds no agency that no article names", async () => {
  const { search } = await api.data('{ search(query: "bo nong nghiep", kinds: [AGENCY]) { totalCount } }');
  expect(search.totalCount).toBe(0);
});
