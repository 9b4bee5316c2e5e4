import { curate } from "../../import/curate/curate";
import type { CurationRequest } from "../../src/graph/CurationRequest";
import type { Judgement } from "../../import/resolve/judgements/Judgement";
import type { Graph } from "../../src/graph/Graph";
import { VisitgraphError } from "../../src/shared/error";

/** A repeatable sequence of numbers from 0 to below 1 (mulberry32). */
export function createRandom(seed: number) {
  let state = seed;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  const pick = <Item>(items: readonly Item[]): Item => items[below(items.length)]!;
  const shuffled = <Item>(items: readonly Item[]): Item[] =>
    items
      .map((item) => ({ item, rank: next() }))
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item);
  return { next, below, pick, shuffled };
}

export type Random = ReturnType<typeof createRandom>;

const rows = async (graph: Graph, cypher: string, parameters = {}) =>
  (await graph.driver.executeQuery(cypher, parameters, { database: graph.database })).records.map((each) =>
    each.toObject(),
  );

/** A request about what is in the graph, as a curator may make it; null where there is nothing to judge. */
async function randomRequest(
  graph: Graph,
  random: Random,
  given: readonly Judgement[],
): Promise<CurationRequest | null> {
  if (given.length > 0 && random.next() < 0.25) return { kind: "undo", judgement: random.pick(given).id };
  const label = random.pick(["Person", "Person", "Agency", "Visit"]);
  const ids = (await rows(graph, `MATCH (n:${label}) RETURN n.id AS id ORDER BY id`)).map(({ id }) => id as string);
  if (ids.length < 2) return null;
  const kind = random.pick(["same", "same", "different", "split", "fact"] as const);
  if (kind === "same" || kind === "different") return { kind, ids: random.shuffled(ids).slice(0, 2 + random.below(2)) };
  const id = random.pick(ids);
  const verdict = random.pick(["reject", "reject", "accept"] as const);
  if (label === "Person" && kind === "fact") {
    const [position] = random.shuffled(
      await rows(
        graph,
        `MATCH (p:Person)-[s:SERVED]->(o) RETURN p.id AS person, s.title AS title, o.id AS agency ORDER BY person, title, agency`,
      ),
    );
    return position ? ({ kind: verdict, ...position } as CurationRequest) : null;
  }
  const articles = (
    await rows(
      graph,
      "MATCH (a:Article)-[:MENTIONS|REPORTS]->(n) WHERE n.id = $id RETURN DISTINCT a.id AS id ORDER BY id",
      { id },
    )
  ).map((row) => row.id as string);
  const some = random.shuffled(articles).slice(0, 1 + random.below(articles.length));
  return label === "Visit" && kind === "fact"
    ? { kind: verdict, visit: id, articles: some }
    : { kind: "split", id, articles: some };
}

/** Judges something; gives the judgement, or null where the request was not one that can be granted. */
export async function judgeAtRandom(
  graph: Graph,
  random: Random,
  given: readonly Judgement[],
): Promise<Judgement | null> {
  const request = await randomRequest(graph, random, given);
  if (!request) return null;
  // Curators do not judge in the order of the clock everywhere.
  const at = new Date(Date.UTC(2025, 0, 1) + random.below(1_000_000_000));
  return curate(graph, request, { author: "lan", reason: "Theo hồ sơ", at }).catch((error: unknown) => {
    if (error instanceof VisitgraphError && error.code === "SUBJECT_UNSUITABLE") return null;
    throw error;
  });
}
