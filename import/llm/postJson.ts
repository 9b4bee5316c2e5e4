import { isNativeError } from "node:util/types";
import { VisitgraphError } from "../../src/shared/error";
import type { ModelEndpoint } from "./ModelEndpoint";
import { ModelFailure } from "./ModelFailure";
import { readBounded } from "./readBounded";
import { RequestRefused } from "./RequestRefused";
import { Passing } from "./withRetries";

/** Far more than the facts of the longest article that is sent. */
const MAX_BYTES = 2 * 1024 * 1024;
/** The connection was there and broke: one article may have done that, so it does not end the run. */
const BROKEN: ReadonlySet<string> = new Set(["ECONNRESET", "EPIPE", "UND_ERR_SOCKET"]);

const BUSY = "busy";
const REFUSED = "refused";
const NOT_TAKEN = "not taken";
/** What a status means; any other that is no success fails the article. */
const MEANING: ReadonlyMap<number, typeof BUSY | typeof REFUSED | typeof NOT_TAKEN> = new Map([
  ...[408, 429, 500, 502, 503, 504, 529].map((status) => [status, BUSY] as const),
  ...[301, 302, 303, 307, 308, 401, 403, 404, 405].map((status) => [status, REFUSED] as const),
  ...[400, 415, 422].map((status) => [status, NOT_TAKEN] as const),
]);

/** Posts to the endpoint's chat completions and gives the JSON of the response. Bodies of failures are not read: they may quote the article. */
export async function postJson(
  { url, model, key, timeoutMs }: ModelEndpoint,
  body: object,
  stop: AbortSignal,
): Promise<unknown> {
  const timeout = AbortSignal.timeout(timeoutMs);
  try {
    const response = await fetch(`${url}/chat/completions`, {
      method: "POST",
      headers: { "content-type": "application/json", ...(key ? { authorization: `Bearer ${key}` } : {}) },
      body: JSON.stringify(body),
      // The key goes to the address that was set and to no other.
      redirect: "manual",
      signal: AbortSignal.any([timeout, stop]),
    });
    if (response.ok) return await readJson(response);
    await response.body?.cancel();
    throw failureOf(response, url, model);
  } catch (error) {
    if (timeout.aborted) throw new ModelFailure("endpoint", `no answer within ${timeoutMs / 1000} s`);
    // `fetch` gives the failures of the network as causes.
    if (!isNativeError(error) || error.cause === undefined) throw error;
    throw new Passing(networkFailure(error.cause, url));
  }
}

async function readJson(response: Response): Promise<unknown> {
  const type = response.headers.get("content-type") ?? "no type";
  if (!/^application\/(?:[\w.-]+\+)?json(?:;|$)/i.test(type)) {
    await response.body?.cancel();
    throw new ModelFailure("endpoint", `the endpoint answered with ${type.slice(0, 60)} instead of JSON`);
  }
  const text = await readBounded(response, MAX_BYTES);
  if (text === null) throw new ModelFailure("answer", `the answer is larger than ${MAX_BYTES} bytes`);
  try {
    return JSON.parse(text);
  } catch {
    throw new ModelFailure("endpoint", "the endpoint's answer is not JSON, or not all of it");
  }
}

function failureOf({ status, headers }: Response, url: string, model: string): Error {
  switch (MEANING.get(status)) {
    case BUSY:
      return new Passing(
        new ModelFailure("endpoint", `the endpoint answered with status ${status}`),
        retryAfter(headers),
      );
    case REFUSED:
      return new VisitgraphError("LLM_REFUSED", `${url} does not let "${model}" be asked (status ${status}).`, {
        hint: "Check VISITGRAPH_LLM_URL (it ends before /chat/completions), VISITGRAPH_LLM_MODEL and VISITGRAPH_LLM_KEY.",
      });
    case NOT_TAKEN:
      return new RequestRefused(
        `the endpoint does not take the request (status ${status}): the article may be too long for the model`,
      );
    case undefined:
      return new ModelFailure("refused", `the endpoint answered with status ${status}`);
  }
}

/** In milliseconds; 0 where the header is missing or is a date. */
function retryAfter(headers: Headers): number {
  const seconds = Number(headers.get("retry-after"));
  return seconds > 0 ? seconds * 1000 : 0;
}

function networkFailure(cause: unknown, url: string): Error {
  const { code = "no connection" } = (cause ?? {}) as { code?: string };
  if (BROKEN.has(code)) return new ModelFailure("endpoint", `the connection to the endpoint broke (${code})`);
  return new VisitgraphError("LLM_UNREACHABLE", `The language model at ${url} cannot be reached (${code}).`, {
    hint: "Start it, or set VISITGRAPH_LLM_URL to where it is; --extractor rules needs none.",
  });
}
