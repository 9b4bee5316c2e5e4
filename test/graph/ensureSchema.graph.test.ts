import { ensureSchema } from "../../src/graph/ensureSchema";
import { SCHEMA } from "../../src/graph/model";
import { testGraph } from "../support/testGraph";

const graph = testGraph();
const run = async (cypher: string) =>
  (await graph.driver.executeQuery(cypher, {}, { database: graph.database })).records;

afterAll(() => graph.close());

test("every constraint and index is there and in use, however often it is asked for", async () => {
  await ensureSchema(graph);
  await ensureSchema(graph);
  const online = (await run("SHOW INDEXES YIELD name, state WHERE state = 'ONLINE' RETURN name")).map((record) =>
    record.get("name"),
  );
  expect(online).toEqual(expect.arrayContaining(SCHEMA.map(({ name }) => name)));
});

test("what stands in the way of a constraint is told, with its name", async () => {
  await run("DROP CONSTRAINT topic_id IF EXISTS");
  await run("CREATE (:Topic {id: 'twice'}), (:Topic {id: 'twice'})");
  try {
    await expect(ensureSchema(graph)).rejects.toMatchObject({
      code: "GRAPH_SCHEMA",
      message: expect.stringContaining("topic_id"),
    });
  } finally {
    await run("MATCH (t:Topic {id: 'twice'}) DETACH DELETE t");
    await ensureSchema(graph);
  }
});
