import type { Facts } from "../../import/facts";
import { readFacts } from "../../import/load/readFacts";
import type { Rejection } from "../../import/read/Rejection";
import { storyFacts } from "./storyFacts";

/** The ids of the facts that are taken, and why the others are not. */
async function read(...lines: readonly Facts[]) {
  const rejected: Rejection[] = [];
  const taken: string[] = [];
  const source = lines.map((line) => Buffer.from(`${JSON.stringify(line)}\n`));
  const items = readFacts(stream(source), "facts.jsonl", (rejection) => Promise.resolve(void rejected.push(rejection)));
  for await (const { facts } of items) taken.push(facts.id);
  return { taken, refused: rejected.map(({ code, reason }) => `${code} ${reason}`) };
}

async function* stream(buffers: readonly Buffer[]): AsyncGenerator<Buffer> {
  for (const buffer of buffers) yield await Promise.resolve(buffer);
}

test("facts with a date that the calendar has not are refused, with the date and its place", async () => {
  const dated = (id: string, start: string) => storyFacts({ id, visits: [{ start }] }).facts;
  const { taken, refused } = await read(
    dated("leap", "2024-02-29"),
    dated("impossible", "2024-02-31"),
    storyFacts({ id: "published", published: "2023-02-29" }).facts,
  );
  expect(taken).toEqual(["leap"]);
  expect(refused).toEqual([
    'FACTS_INVALID visits.0.start is "2024-02-31"; it must be a date that the calendar has',
    'FACTS_INVALID published is "2023-02-29"; it must be a date that the calendar has',
  ]);
});
