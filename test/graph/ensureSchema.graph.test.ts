import { ensureSchema } from "../../src/graph/ensureSchema";
import { FILLS } from "../../src/graph/fills";
import { graphLines } from "../../src/graph/graphHash";
import { SCHEMA } from "../../src/graph/model";
import { fillGraph } from "../api/support/api";
import { exchanges } from "../api/support/exchanges";
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

test("a graph of an earlier version is given what the indexes hold", async () => {
  await fillGraph(graph, exchanges);
  const whole = await graphLines(graph);
  for (const name of Object.keys(FILLS)) await run(`DROP INDEX ${name}`);
  await run("MATCH (n:Visit) REMOVE n.period");
  await run("MATCH (n) REMOVE n.nameKey");
  await run("MATCH ()-[r:MADE|HOSTED]->() REMOVE r.party, r.place");
  await run("MATCH ()-[r:VISITED]->() REMOVE r.visitor, r.host, r.recent");
  expect(await graphLines(graph)).not.toEqual(whole);
  await ensureSchema(graph);
  expect(await graphLines(graph)).toEqual(whole);
});
