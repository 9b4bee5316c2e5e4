import { toGlobalId } from "../../src/api/globalId";
import { storyFacts } from "../load/storyFacts";
import { useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

/** An official calls at a household: its member holds no office anywhere. */
const household = storyFacts({
  id: "household",
  people: [
    { name: "Đỗ Văn Quan", positions: [{ title: "Chủ tịch", agency: "Tỉnh ủy Sơn La", former: false }] },
    { name: "Vũ Thị Riêng Tư" },
  ],
  visits: [
    {
      start: "2024-01-27",
      visitors: { people: ["Đỗ Văn Quan"], lead: "Đỗ Văn Quan" },
      hosts: { people: ["Vũ Thị Riêng Tư"], lead: "Vũ Thị Riêng Tư" },
      evidence: "Đỗ Văn Quan tới thăm một gia đình.",
    },
  ],
});

const { graph, api } = useApi([...exchanges, household]);

const privateIds = async () =>
  (
    await graph.driver.executeQuery(
      "MATCH (p:Person {private: true}) RETURN p.id AS id ORDER BY p.name",
      {},
      { database: graph.database },
    )
  ).records.map((record) => toGlobalId({ label: "Person", id: record.get("id") as string }));

test("by its id, a private person is nobody", async () => {
  const ids = await privateIds();
  expect(ids).not.toEqual([]);
  for (const id of ids) {
    expect(
      await api.data(
        `query ($id: ID!) {
          node(id: $id) { id }
          people(where: { id: { eq: $id } }) { totalCount }
          visits(where: { party: { id: { eq: $id } } }) { totalCount }
          whoVisitedWhom(visitorKind: PERSON, where: { visitor: { id: { eq: $id } } }) { totalCount }
          neighbourhood(id: $id) { nodes { name } edges { kind } }
        }`,
        { id },
      ),
    ).toEqual({
      node: null,
      people: { totalCount: 0 },
      visits: { totalCount: 0 },
      whoVisitedWhom: { totalCount: 0 },
      neighbourhood: { nodes: [], edges: [] },
    });
  }
});

test("in no list, pair, search, side, mention or title", async () => {
  const answer = await api.data(`{
    people(first: 100) { nodes { name } }
    search(query: "rieng tu") { totalCount }
    derived: whoVisitedWhom(visitorKind: PERSON) { nodes { visitor { name } } }
    counted: whoVisitedWhom(visitorKind: PERSON, where: { status: { eq: DONE } }) { nodes { visitor { name } } }
    hosted: whoVisitedWhom(visitorKind: PERSON, hostKind: PERSON) { nodes { visitor { name } host { name } } }
    exchangeMatrix(kind: PERSON) { visitor { name } host { name } }
    visits(first: 100) { nodes { title visitors { party { name } } hosts { party { name } } } }
    articles(first: 100) { nodes { mentions { node { ... on Person { name } } } } }
  }`);
  const names = JSON.stringify(answer);
  expect(names).toContain("Trần Văn Hưng");
  expect(names).not.toContain("Riêng");
});

test("the visit itself stays, with its passage", async () => {
  const { visits } = await api.data(
    '{ visits(where: { date: { from: "2024-01-27", to: "2024-01-27" } }) { nodes { title hosts { party { name } } evidence { quote } } } }',
  );
  expect(visits.nodes).toEqual([
    { title: "Đỗ Văn Quan đi thăm", hosts: [], evidence: [{ quote: "Đỗ Văn Quan tới thăm một gia đình." }] },
  ]);
});
