import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import type { Article } from "../../import/article";
import type { Facts } from "../../import/facts";
import { loadKnowledge } from "../../import/knowledge";
import { AnswerCache } from "../../import/llm/AnswerCache";
import type { Answer, AnsweredSide, AnsweredVisit } from "../../import/llm/Answer";
import { createChat } from "../../import/llm/createChat";
import { createModelExtractor } from "../../import/llm/createModelExtractor";
import { DROPPED, type Dropped } from "../../import/llm/Dropped";
import { extractByModel } from "../../import/llm/extractByModel";
import { ModelTally } from "../../import/llm/ModelTally";
import { accept, type ReadResult } from "../../import/read/ReadResult";
import type { Rejection } from "../../import/read/Rejection";
import { answers, fakeEndpoint, type Behaviour, type FakeRequest } from "./fakeEndpoint";

/** The article of most tests; its people are invented. */
export const TEXT = `Sở Y tế Hà Nam học tập kinh nghiệm tại Thái Bình
Ngày 5/3, đoàn công tác của Sở Y tế tỉnh Hà Nam do ông Lê Văn Tư, Phó Giám đốc Sở làm trưởng đoàn đã đến thăm và làm việc với Sở Y tế tỉnh Thái Bình.
Tiếp đoàn có bà Phạm Thị Hoà, Giám đốc Sở Y tế Thái Bình. Ông Tư cảm ơn sự đón tiếp. Đoàn đi thăm Bệnh viện Nhi Thái Bình.
`;

export const NOBODY: AnsweredSide = { provinces: [], countries: [], agencies: [], people: [], lead: null };

export const VISIT: AnsweredVisit = {
  status: "done",
  kind: "study_exchange",
  start: "2024-03-05",
  end: "2024-03-05",
  visitors: {
    ...NOBODY,
    provinces: ["Hà Nam"],
    agencies: ["Sở Y tế tỉnh Hà Nam"],
    people: ["Lê Văn Tư"],
    lead: "Lê Văn Tư",
  },
  hosts: { ...NOBODY, provinces: ["Thái Bình"], agencies: ["Sở Y tế tỉnh Thái Bình"], people: ["Phạm Thị Hòa"] },
  places: ["Bệnh viện Nhi Thái Bình"],
  topics: [],
  evidence: "ông Lê Văn Tư, Phó Giám đốc Sở làm trưởng đoàn đã đến thăm và làm việc với Sở Y tế tỉnh Thái Bình",
};

export const ANSWER: Answer = {
  provinces: ["Hà Nam", "Thái Bình"],
  agencies: ["Sở Y tế tỉnh Hà Nam", "Sở Y tế tỉnh Thái Bình"],
  people: [
    {
      name: "Lê Văn Tư",
      positions: [
        {
          title: "Phó Giám đốc",
          agency: "Sở Y tế tỉnh Hà Nam",
          former: false,
          evidence: "ông Lê Văn Tư, Phó Giám đốc Sở",
        },
      ],
    },
    { name: "Phạm Thị Hòa", positions: [] },
  ],
  visits: [VISIT],
};

export function article(id: string, text = TEXT): Article {
  return { id, title: null, text, url: null, source: null, published: "2024-03-06" };
}

export interface Run {
  readonly facts: Facts[];
  readonly rejections: Rejection[];
  readonly requests: FakeRequest[];
  readonly tally: ModelTally;
}

interface RunOptions {
  readonly key?: string;
  readonly timeoutMs?: number;
  readonly concurrency?: number;
  readonly home?: string;
}

/** Extracts the facts of articles with a model that behaves as told, in a home of its own unless one is given. */
export async function run(
  behave: Behaviour,
  articles: readonly Article[],
  { key, timeoutMs = 20_000, concurrency = 1, home }: RunOptions = {},
): Promise<Run> {
  const endpoint = await fakeEndpoint(behave);
  const folder = home ?? (await mkdtemp(path.join(tmpdir(), "visitgraph-llm-")));
  try {
    const tally = new ModelTally();
    const chat = createChat({ url: endpoint.url, model: "tiny", key, timeoutMs, firstDelayMs: 1 });
    const cache = new AnswerCache(path.join(folder, "llm"));
    const extract = createModelExtractor(loadKnowledge(), { model: "tiny", chat, cache, tally });
    const facts: Facts[] = [];
    const rejections: Rejection[] = [];
    for await (const result of extractByModel(asRead(articles), extract, concurrency)) {
      if (result.kind === "facts") facts.push(result.facts);
      else rejections.push(result.rejection);
    }
    return { facts, rejections, requests: endpoint.requests, tally };
  } finally {
    await endpoint.close();
    if (!home) await rm(folder, { recursive: true, force: true });
  }
}

/** The facts that are left of an answer about a text, and how many of each kind were dropped. */
export async function factsOf(
  answer: unknown,
  text = TEXT,
): Promise<{ facts: Facts; dropped: Partial<Record<Dropped, number>> }> {
  const { facts, tally } = await run(answers(answer), [article("a", text)]);
  const dropped = (Object.keys(DROPPED) as Dropped[]).flatMap((what) =>
    tally.count(what) > 0 ? [[what, tally.count(what)]] : [],
  );
  return { facts: facts[0]!, dropped: Object.fromEntries(dropped) as Partial<Record<Dropped, number>> };
}

async function* asRead(articles: readonly Article[]): AsyncGenerator<ReadResult> {
  for (const each of articles) yield accept(each, `${each.id}.txt`);
}
