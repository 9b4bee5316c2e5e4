import type { Article } from "../article";
import { createExtractor } from "../extract";
import { Document } from "../extract/Document";
import type { Facts } from "../facts";
import type { Knowledge } from "../knowledge";
import type { AnswerCache } from "./AnswerCache";
import { ArticleWords } from "./ArticleWords";
import type { Chat } from "./createChat";
import { ModelFailure } from "./ModelFailure";
import type { ModelTally } from "./ModelTally";
import { NameFinder } from "./NameFinder";
import { NameTables } from "./NameTables";
import { PROMPT_VERSION, promptFor } from "./promptFor";
import { readAnswer, type ReadAnswer } from "./readAnswer";
import { verifyAnswer } from "./verifyAnswer";

export interface ModelExtractorOptions {
  readonly model: string;
  readonly chat: Chat;
  readonly cache: AnswerCache;
  readonly tally: ModelTally;
}

/** As `Extractor`, but it asks. Rejects with ModelFailure for one article, with VisitgraphError where every article would fail. */
export type ModelExtractor = (article: Article, signal: AbortSignal) => Promise<Facts>;

/**
 * The extractor that asks a language model and believes what it finds in the article. The rules are its witness: they know the
 * printed forms of names, and nothing that they find is added.
 */
export function createModelExtractor(
  knowledge: Knowledge,
  { model, chat, cache, tally }: ModelExtractorOptions,
): ModelExtractor {
  const extract = createExtractor(knowledge);
  const tables = new NameTables(knowledge);
  const extractor = `llm:${model}@${PROMPT_VERSION}`;

  /** The name that the rules give to a text that is nothing but the name of an agency; else the text. */
  function fullName(printed: string): string {
    const [first] = extract({ ...NO_ARTICLE, text: printed }).mentions.filter(({ kind }) => kind === "agency");
    return first?.surface === printed ? first.name : printed;
  }

  async function answerTo(document: Document, byRules: Facts, signal: AbortSignal): Promise<ReadAnswer> {
    const { title } = document.article;
    const key = [byRules.textHash, title, byRules.published, model, PROMPT_VERSION];
    const cached = await cache.get(key).then(readKept);
    if (cached) {
      tally.answered("cache");
      return cached;
    }
    const written = await chat(promptFor(document, byRules.published), signal);
    const read = readAnswer(written);
    await cache.put(key, written);
    tally.answered("model");
    return read;
  }

  return async (article, signal) => {
    const document = new Document(article);
    const byRules = extract(article);
    const { answer, malformed } = await answerTo(document, byRules, signal);
    const words = new ArticleWords(document);
    const finder = new NameFinder(words, tables, byRules, fullName);
    const { facts, dropped } = verifyAnswer(answer, { document, words, finder, byRules }, extractor);
    tally.drop("malformed", malformed);
    for (const what of dropped) tally.drop(what);
    return facts;
  };
}

/** An entry that was damaged since it was written counts as none. */
function readKept(written: string | null): ReadAnswer | null {
  try {
    return written === null ? null : readAnswer(written);
  } catch (error) {
    if (error instanceof ModelFailure) return null;
    throw error;
  }
}

const NO_ARTICLE = { id: "", title: null, url: null, source: null, published: null };
