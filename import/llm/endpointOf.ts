import { VisitgraphError } from "../../src/shared/error";
import type { LlmSettings } from "../../src/shared/settings";
import type { ModelEndpoint } from "./ModelEndpoint";

const LOOPBACK = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/;

/**
 * The endpoint of the settings.
 *
 * @throws VisitgraphError SETTINGS_INVALID where none is set, or where the key would cross a network in clear text.
 */
export function endpointOf({ url, model, key, timeoutMs }: LlmSettings): ModelEndpoint {
  if (!url || !model) {
    const missing = url ? "VISITGRAPH_LLM_MODEL" : "VISITGRAPH_LLM_URL";
    throw new VisitgraphError("SETTINGS_INVALID", `${missing} is not set; --extractor llm needs it.`, {
      hint: "Name the address and the model of an OpenAI-compatible endpoint; .env.example explains both.",
    });
  }
  const { protocol, hostname } = new URL(url);
  if (key && protocol === "http:" && !LOOPBACK.test(hostname)) {
    throw new VisitgraphError("SETTINGS_INVALID", `VISITGRAPH_LLM_KEY would go to ${hostname} in clear text.`, {
      hint: "Use an https:// address in VISITGRAPH_LLM_URL, or no key.",
    });
  }
  return { url, model, key, timeoutMs };
}
