import neo4j from "neo4j-driver";
import { savedQueries } from "../../neo4j/savedQueries";
import { useSampleService } from "../support/sampleService";
import { testGraph } from "../support/testGraph";

jest.setTimeout(120_000);

useSampleService();
const graph = testGraph();
afterAll(() => graph.close());

const { database } = graph;

test.each(savedQueries())("$field: “$title” has rows among the samples, and changes nothing", async ({ text }) => {
  const { records, summary } = await graph.driver.executeQuery(text, {}, { database, routing: neo4j.routing.READ });
  expect(records.length).toBeGreaterThan(0);
  expect(summary.notifications.map(({ code, title }) => `${code}: ${title}`)).toEqual([]);
});
