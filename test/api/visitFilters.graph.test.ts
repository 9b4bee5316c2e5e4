import { storyFacts } from "../load/storyFacts";
import { useApi } from "./support/api";

const to = (province: string, start: string, confidence = 0.9) => ({
  start,
  end: start,
  confidence,
  visitors: { agencies: ["Bộ Y tế"] },
  hosts: {
    provinces: [province],
    agencies: [`Sở Y tế ${province === "Hồ Chí Minh" ? "thành phố" : "tỉnh"} ${province}`],
  },
});
const article = (id: string, source: string | null, ...visits: ReturnType<typeof to>[]) => {
  const { facts, text } = storyFacts({ id, visits });
  return { facts: { ...facts, source }, text };
};
const agencyAlone = storyFacts({
  id: "agency-alone",
  visits: [
    { start: "2024-09-09", visitors: { agencies: ["Bộ Y tế"] }, hosts: { agencies: ["Sở Nội vụ tỉnh Bình Dương"] } },
  ],
});

const { api } = useApi([
  article("first", "Báo A", to("Bình Dương", "2023-01-01", 0.6), to("Hồ Chí Minh", "2026-02-02")),
  article("second", "Báo B", to("Bình Dương", "2023-01-01", 0.8)),
  article("third", null, to("Bến Tre", "2023-03-03", 0.5)),
  agencyAlone,
]);

const starts = async (where: string) =>
  (
    await api.data(`{ visits(where: {${where}}, orderBy: [{ field: DATE, direction: ASC }]) { nodes { start } } }`)
  ).visits.nodes.map(({ start }: { start: string }) => start) as string[];

test.each([
  ['source: { eq: "Báo B" }', ["2023-01-01"]],
  ['source: { in: ["Báo A", "Báo B"] }', ["2023-01-01", "2026-02-02"]],
  ['NOT: { source: { startsWith: "Báo" } }', ["2023-03-03", "2024-09-09"]],
  ["articles: { gte: 2 }", ["2023-01-01"]],
  ["articles: { gte: 3 }", []],
  ["confidence: { gte: 0.8 }", ["2023-01-01", "2024-09-09", "2026-02-02"]],
  ["confidence: { gte: 1 }", ["2024-09-09"]],
  ['OR: [{ articles: { gte: 2 } }, { source: { eq: "Báo A" } }]', ["2023-01-01", "2026-02-02"]],
])("{ %s }", async (where, expected) => {
  expect(await starts(where)).toEqual(expected);
});

test.each([
  ['date: { from: "2024-02-01", to: "2024-01-31" }', "must not be after"],
  ['NOT: { date: { from: "2024-02-01", to: "2024-01-31" } }', "must not be after"],
  ["confidence: { gte: 2 }", "from 0 to 1"],
])("{ %s } can select nothing and is refused", async (where, why) => {
  const { status, errors } = await api.ask(`{ visits(where: {${where}}) { totalCount } }`);
  expect([status, errors?.[0]?.extensions.code]).toEqual([400, "BAD_USER_INPUT"]);
  expect(errors?.[0]?.message).toContain(why);
});

describe("visits to a province", () => {
  test.each([
    ["are those of its agencies too", 'name: { eq: "Bình Dương" }', ["2023-01-01", "2024-09-09"]],
    ["stand under its own name", 'name: { eq: "Hồ Chí Minh" }', ["2026-02-02"]],
    [
      "or under what it has become, with all that is now one",
      'name: { eq: "Bình Dương" }, asOf: "2025-07-01"',
      ["2023-01-01", "2024-09-09", "2026-02-02"],
    ],
    [
      "whichever of them is named",
      'name: { eq: "Hồ Chí Minh" }, asOf: "2025-07-01"',
      ["2023-01-01", "2024-09-09", "2026-02-02"],
    ],
    [
      "before the merger they are apart",
      'name: { eq: "Bình Dương" }, asOf: "2025-06-30"',
      ["2023-01-01", "2024-09-09"],
    ],
  ])("%s", async (_what, scope, expected) => {
    expect(await starts(`host: { province: { ${scope} } }`)).toEqual(expected);
    expect(await starts(`OR: [{ host: { province: { ${scope} } } }]`)).toEqual(expected);
  });

  test("by id, and by the kind of the party", async () => {
    const { provinces } = await api.data('{ provinces(where: { name: { eq: "Bình Dương" } }) { nodes { id } } }');
    expect(await starts(`host: { province: { id: { eq: "${provinces.nodes[0].id}" } } }`)).toEqual([
      "2023-01-01",
      "2024-09-09",
    ]);
    expect(await starts('host: { province: { name: { eq: "Bình Dương" } }, kind: { eq: PROVINCE } }')).toEqual([
      "2023-01-01",
    ]);
    expect(await starts('host: { province: { name: { eq: "Bình Dương" } }, kind: { eq: PERSON } }')).toEqual([]);
  });

  test("stand in pairs and rankings as well", async () => {
    const { whoVisitedWhom, mostConnected } = await api.data(`{
      whoVisitedWhom(where: { host: { province: { name: { eq: "Bình Dương" } } } }) { nodes { host { name } times } }
      mostConnected(by: VISITING, where: { host: { province: { name: { eq: "Bình Dương" }, asOf: "2025-07-01" } } }) { nodes { times } }
    }`);
    expect(whoVisitedWhom.nodes.map(({ host }: { host: { name: string } }) => host.name).sort()).toEqual([
      "Sở Nội vụ tỉnh Bình Dương",
      "Sở Y tế tỉnh Bình Dương",
    ]);
    expect(mostConnected.nodes).toEqual([{ times: 3 }]);
  });
});

test("a figure that is null is refused", async () => {
  await expect(starts("articles: { gte: null }")).rejects.toThrow("gte is null");
});
