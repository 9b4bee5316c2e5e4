import { storyFacts } from "../load/storyFacts";
import { useApi } from "./support/api";

const BEN_TRE = "Sở Du lịch tỉnh Bến Tre";
const CA_MAU = "Sở Du lịch tỉnh Cà Mau";
const GIA_LAI = "Sở Du lịch tỉnh Gia Lai";
const visit = (visitors: string[], hosts: string[], day: string | null) => ({
  start: day,
  end: day,
  visitors: { agencies: visitors },
  hosts: { agencies: hosts },
});
const director = (name: string, published: string | null, former = false, agency = BEN_TRE) =>
  storyFacts({
    id: `office-${name}-${agency}`,
    published,
    people: [{ name, positions: [{ title: "Giám đốc", agency, former }] }],
  });

const { api } = useApi([
  storyFacts({
    id: "visits",
    visits: [
      visit([BEN_TRE], [CA_MAU], "2021-03-01"),
      visit([BEN_TRE], [CA_MAU], "2021-03-11"),
      visit([CA_MAU], [BEN_TRE], "2021-03-21"),
      visit([CA_MAU], [BEN_TRE], "2021-04-01"),
      visit([BEN_TRE, GIA_LAI], [CA_MAU], "2022-05-02"),
      visit([CA_MAU], [BEN_TRE], null),
      { ...visit([GIA_LAI], [BEN_TRE], "2023-01-01"), status: "planned" as const },
    ],
  }),
  director("Lê Văn Sau", "2023-02-01"),
  director("Phạm Thị Trước", "2019-05"),
  director("Hồ Văn Cựu", null, true),
  director("Vũ Thị Khác", "2020", false, CA_MAU),
]);

const agencies = async () => {
  const { agencies } = await api.data("{ agencies(first: 100) { nodes { id name } } }");
  return new Map<string, string>(agencies.nodes.map(({ id, name }: Record<"id" | "name", string>) => [name, id]));
};
const idOf = async (name: string) => (await agencies()).get(name)!;

interface Ranked {
  readonly party: { readonly name: string };
  readonly times: number;
}
const ranking = (nodes: readonly Ranked[]) => nodes.map(({ party, times }) => `${party.name} ${times}`);

describe("mostConnected", () => {
  const most = async (args: string) =>
    ranking((await api.data(`{ mostConnected${args} { nodes { party { name } times } } }`)).mostConnected.nodes);

  test("counts each visit once, on the side asked for", async () => {
    expect(await most("(by: VISITING)")).toEqual([`${BEN_TRE} 3`, `${CA_MAU} 3`, `${GIA_LAI} 1`]);
    expect(await most("(by: VISITED)")).toEqual([`${BEN_TRE} 3`, `${CA_MAU} 3`]);
    expect(await most("")).toEqual([`${BEN_TRE} 6`, `${CA_MAU} 6`, `${GIA_LAI} 1`]);
  });

  test("counts the visits of a period, of a status", async () => {
    expect(await most('(by: VISITING, where: { date: { from: "2022-01-01" } })')).toEqual([
      `${BEN_TRE} 1`,
      `${GIA_LAI} 1`,
    ]);
    expect(await most("(by: VISITED, where: { status: { eq: PLANNED } })")).toEqual([`${BEN_TRE} 1`]);
  });

  test("goes on after a cursor", async () => {
    const page = async (after: string | null) =>
      (
        await api.data(
          `query ($after: String) { mostConnected(first: 2, after: $after) {
            totalCount nodes { party { name } times } pageInfo { hasNextPage endCursor }
          } }`,
          { after },
        )
      ).mostConnected;
    const first = await page(null);
    expect([first.totalCount, first.pageInfo.hasNextPage]).toEqual([3, true]);
    const second = await page(first.pageInfo.endCursor);
    expect([ranking(second.nodes), second.pageInfo.hasNextPage]).toEqual([[`${GIA_LAI} 1`], false]);
  });
});

describe("coVisitors", () => {
  const companions = async (name: string, args = "") =>
    ranking(
      (
        await api.data(`query ($id: ID!) { coVisitors(party: $id ${args}) { nodes { party { name } times } } }`, {
          id: await idOf(name),
        })
      ).coVisitors.nodes,
    );

  test("are those who went on the same visits", async () => {
    expect(await companions(GIA_LAI)).toEqual([`${BEN_TRE} 1`]);
    expect(await companions(CA_MAU)).toEqual([]);
    expect(await companions(GIA_LAI, ', where: { date: { to: "2021-12-31" } }')).toEqual([]);
  });
});

describe("reciprocalVisits", () => {
  const returns = async (name: string, args = "") =>
    (
      await api.data(
        `query ($id: ID!) { reciprocalVisits(party: $id ${args}) {
          nodes { visitor { name } host { name } visit { start } returnVisit { start } days }
        } }`,
        { id: await idOf(name) },
      )
    ).reciprocalVisits.nodes.map(
      ({ visitor, visit, returnVisit, days }: Record<string, { name: string; start: string }>) =>
        `${visitor!.name} ${visit!.start} > ${returnVisit!.start} after ${String(days)}`,
    ) as string[];

  test("join each return to the latest visit before it, once, whoever went first", async () => {
    const expected = [`${CA_MAU} 2021-04-01 > 2022-05-02 after 396`, `${BEN_TRE} 2021-03-11 > 2021-03-21 after 10`];
    expect(await returns(BEN_TRE)).toEqual(expected);
    expect(await returns(CA_MAU)).toEqual(expected);
  });

  test("are those whose return the filter selects", async () => {
    expect(await returns(BEN_TRE, ', where: { date: { from: "2022-01-01" } }')).toEqual([
      `${CA_MAU} 2021-04-01 > 2022-05-02 after 396`,
    ]);
    expect(await returns(GIA_LAI)).toEqual([]);
  });
});

describe("successors", () => {
  const holders = async (office: string, title: string) =>
    (
      await api.data(
        `query ($office: ID!, $title: String!) { successors(office: $office, title: $title) {
          nodes { person { name } former from evidence { quote } }
        } }`,
        { office, title },
      )
    ).successors.nodes as { person: { name: string }; from: string | null; evidence: object[] }[];

  test("are the holders of an office in the order of time", async () => {
    const found = await holders(await idOf(BEN_TRE), "Giám đốc");
    expect(found.map(({ person, from }) => [person.name, from])).toEqual([
      ["Hồ Văn Cựu", null],
      ["Phạm Thị Trước", "2019-05"],
      ["Lê Văn Sau", "2023-02-01"],
    ]);
    expect(found[1]!.evidence).toEqual([{ quote: `Giám đốc ${BEN_TRE}` }]);
  });

  test("are none of another title; an id of another kind is refused", async () => {
    expect(await holders(await idOf(BEN_TRE), "Phó Giám đốc")).toEqual([]);
    const { people } = await api.data("{ people(first: 1) { nodes { id } } }");
    await expect(holders(people.nodes[0].id, "Giám đốc")).rejects.toThrow("is the id of a Person");
  });
});
