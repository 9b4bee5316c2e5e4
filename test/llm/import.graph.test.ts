import path from "node:path";
import { loadKnowledge } from "../../import/knowledge";
import { AnswerCache } from "../../import/llm/AnswerCache";
import { createChat } from "../../import/llm/createChat";
import { createModelExtractor } from "../../import/llm/createModelExtractor";
import { extractByModel } from "../../import/llm/extractByModel";
import { ModelTally } from "../../import/llm/ModelTally";
import { importPaths } from "../../import/load/importPaths";
import { withFiles } from "../read/harness";
import { clearGraph, testGraph } from "../support/testGraph";
import { answers, fakeEndpoint } from "./fakeEndpoint";
import { ANSWER, TEXT } from "./harness";

const graph = testGraph();
beforeAll(() => clearGraph(graph));
afterAll(() => graph.close());

test("what a model reads comes into the graph with its passage, and again changes nothing", async () => {
  const endpoint = await fakeEndpoint(answers(ANSWER));
  try {
    await withFiles({ "in/a.txt": TEXT }, async (folder) => {
      const extractor = createModelExtractor(loadKnowledge(), {
        model: "tiny",
        chat: createChat({ url: endpoint.url, model: "tiny", key: undefined, timeoutMs: 20_000 }),
        cache: new AnswerCache(path.join(folder, "llm")),
        tally: new ModelTally(),
      });
      const again = () =>
        importPaths(graph, [path.join(folder, "in")], { extract: (read) => extractByModel(read, extractor, 1) });
      expect(await again()).toEqual({ added: 1, changed: 0, unchanged: 0, refused: 0 });
      expect(await again()).toEqual({ added: 0, changed: 0, unchanged: 1, refused: 0 });
      expect(endpoint.requests).toHaveLength(1);
    });
  } finally {
    await endpoint.close();
  }
  const { records } = await graph.driver.executeQuery(
    `MATCH (who:Agency)-[:MADE]->(visit)<-[:HOSTED]-(whom:Agency), (visit)<-[r:REPORTS]-(:Article)
     RETURN who.name AS who, whom.name AS whom, r.rule AS rule, r.quote AS quote`,
    {},
    { database: graph.database },
  );
  expect(records.map((record) => record.toObject() as object)).toEqual([
    {
      who: "Sở Y tế tỉnh Hà Nam",
      whom: "Sở Y tế tỉnh Thái Bình",
      rule: "llm",
      quote: ANSWER.visits[0]!.evidence,
    },
  ]);
});
