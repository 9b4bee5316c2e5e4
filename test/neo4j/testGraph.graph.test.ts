import { clearGraph, testGraph } from "../support/testGraph";

const graph = testGraph();
const { driver, database } = graph;

beforeEach(() => clearGraph(graph));
afterAll(() => graph.close());

test("the test server keeps what is written until it is cleared", async () => {
  const count = async () => {
    const { records } = await driver.executeQuery("MATCH (n) RETURN count(n) AS n", {}, { database });
    return records[0]?.get("n") as number;
  };
  await driver.executeQuery("CREATE (:Probe)", {}, { database });
  expect(await count()).toBe(1);
  await clearGraph(graph);
  expect(await count()).toBe(0);
});
