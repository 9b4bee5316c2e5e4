import { Option } from "commander";
import path from "node:path";
import { loadSettings } from "../../src/shared/settings";
import { loadKnowledge } from "../knowledge";
import { AnswerCache } from "../llm/AnswerCache";
import { createChat } from "../llm/createChat";
import { createModelExtractor } from "../llm/createModelExtractor";
import { endpointOf } from "../llm/endpointOf";
import { extractByModel } from "../llm/extractByModel";
import { ModelTally } from "../llm/ModelTally";
import { extractArticles, type ExtractAll, type ExtractOptions } from "../pool/extractArticles";
import { notify } from "./notify";

export interface Extraction {
  readonly extract: ExtractAll;
  /** Tells a person at the end what there is to tell. */
  summarise(): void;
}

const EXTRACTIONS = { rules: byRules, llm: byModel };

export type ExtractorName = keyof typeof EXTRACTIONS;

/** `--extractor rules|llm`. */
export function extractorOption(): Option {
  return new Option(
    "--extractor <name>",
    "what reads the articles: the rules, or a language model of yours (VISITGRAPH_LLM_URL)",
  )
    .choices(Object.keys(EXTRACTIONS))
    .default("rules" satisfies ExtractorName);
}

/**
 * The extractor of that name, as the settings have it.
 *
 * @throws VisitgraphError SETTINGS_INVALID for a model without an endpoint.
 */
export function chooseExtraction(name: ExtractorName, options: ExtractOptions = {}): Extraction {
  return EXTRACTIONS[name](options);
}

function byRules(options: ExtractOptions): Extraction {
  return { extract: (read) => extractArticles(read, options), summarise: () => undefined };
}

function byModel(): Extraction {
  const { llm, home } = loadSettings();
  const endpoint = endpointOf(llm);
  const tally = new ModelTally();
  const cache = new AnswerCache(path.join(home, "llm"));
  const { model } = endpoint;
  const extract = createModelExtractor(loadKnowledge(), { model, chat: createChat(endpoint), cache, tally });
  return {
    extract: (read) => extractByModel(read, extract, llm.concurrency),
    summarise: () => notify(`visitgraph: ${tally.describe()}`),
  };
}
