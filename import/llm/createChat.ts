import { answerSchema } from "./Answer";
import type { ModelEndpoint } from "./ModelEndpoint";
import { ModelFailure } from "./ModelFailure";
import { postJson } from "./postJson";
import type { Message } from "./promptFor";
import { readCompletion } from "./readCompletion";
import { RequestRefused } from "./RequestRefused";
import { withRetries } from "./withRetries";

/** Asks a model; gives what it wrote. */
export type Chat = (messages: readonly Message[], signal: AbortSignal) => Promise<string>;

const BY_SCHEMA = {
  type: "json_schema",
  json_schema: { name: "article_facts", strict: true, schema: answerSchema },
};
const AS_OBJECT = { type: "json_object" };

/** Whoever does not hold the model to the schema has to be told it. */
const FORM = { role: "system", content: JSON.stringify(answerSchema) } as const;

/** How to ask, the strictest first: not every endpoint takes a schema, and some models take no temperature. */
const WAYS = [
  { temperature: 0, response_format: BY_SCHEMA },
  { response_format: BY_SCHEMA },
  { temperature: 0, response_format: AS_OBJECT },
  { response_format: AS_OBJECT },
];

const ATTEMPTS = 5;
const FIRST_DELAY_MS = 500;
const MAX_DELAY_MS = 60_000;

/**
 * Chat with a model. A way of asking that the endpoint refuses is replaced by the next; what it took is remembered.
 *
 * The chat throws ModelFailure for one article, VisitgraphError LLM_UNREACHABLE or LLM_REFUSED where every article would fail.
 */
export function createChat(endpoint: ModelEndpoint): Chat {
  let usual = 0;
  const { firstDelayMs = FIRST_DELAY_MS } = endpoint;

  return async (messages, signal) => {
    for (let way = usual; way < WAYS.length; way++) {
      const options = WAYS[way]!;
      const told = options.response_format === AS_OBJECT ? [...messages, FORM] : messages;
      const body = { model: endpoint.model, messages: told, ...options };
      try {
        const response = await withRetries(() => postJson(endpoint, body, signal), {
          ...{ attempts: ATTEMPTS, firstDelayMs, maxDelayMs: MAX_DELAY_MS, signal },
        });
        usual = way;
        return readCompletion(response);
      } catch (error) {
        if (!(error instanceof RequestRefused)) throw error;
        if (way === WAYS.length - 1) throw new ModelFailure("refused", error.message);
      }
    }
    throw new Error("There is always a way to ask.");
  };
}
