import type { Graph } from "../../src/graph/Graph";
import { projectFiles, readProjectFile } from "../project/projectFiles";
import { startApi, useApi } from "./support/api";
import { exchanges } from "./support/exchanges";

const { graph } = useApi(exchanges);

/** The graph, and the texts of the statements that are sent to it. */
function listening(): { graph: Graph; statements: Set<string> } {
  const statements = new Set<string>();
  const driver = new Proxy(graph.driver, {
    get(target, name) {
      const value = Reflect.get(target, name) as unknown;
      if (name !== "session") return typeof value === "function" ? (value.bind(target) as unknown) : value;
      return (...args: Parameters<typeof target.session>) => {
        const session = target.session(...args);
        const run = session.run.bind(session);
        session.run = ((statement: string, ...rest: never[]) => {
          statements.add(statement);
          return run(statement, ...rest);
        }) as typeof session.run;
        return session;
      };
    },
  });
  return { graph: { ...graph, driver }, statements };
}

test("whatever the page asks has been planned when the service opens", async () => {
  const { graph: heard, statements } = listening();
  const api = await startApi(heard, { timeouts: { statement: 60_000, operation: 70_000, warming: 80_000 } });
  const warm = new Set(statements);
  expect(warm.size).toBeGreaterThan(20);
  const { people, provinces, articles, whoVisitedWhom } = await api.data(
    "{ people(first: 1) { nodes { id } } provinces(first: 1) { nodes { id } } articles(first: 1) { nodes { id } } whoVisitedWhom(first: 1) { nodes { visitor { id } host { id } } } }",
  );
  statements.clear();
  const fragments = ["positionFields", "visitFields"].map((name) =>
    readProjectFile(`src/explorer/api/operations/${name}.graphql`),
  );
  const [{ visitor, host }] = whoVisitedWhom.nodes;
  const ids = [people, provinces].map(({ nodes }) => nodes[0].id as string).concat(visitor.id as string);
  for (const file of projectFiles("src/explorer/api/operations/*.graphql")) {
    const question = readProjectFile(file);
    if (question.startsWith("fragment") || file.includes("/ask.")) continue;
    const used = ["PositionFields", "VisitFields"].flatMap((name, index) =>
      question.includes(`...${name}`) ? fragments[index]! : [],
    );
    for (const id of file.includes("articleText") ? [articles.nodes[0].id] : ids)
      await api.data(question + used.join(""), {
        ...{ id, visitor: visitor.id, host: host.id, query: "bac ninh", today: "2026-01-02" },
        ...{ kind: "PERSON", first: 20 },
      });
  }
  await api.close();
  expect([...statements].filter((statement) => !warm.has(statement))).toEqual([]);
});
