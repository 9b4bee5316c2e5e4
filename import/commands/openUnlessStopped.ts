import type { Graph } from "../../src/graph/Graph";
import { openGraph } from "../../src/graph/openGraph";
import type { Settings } from "../../src/shared/settings";
import { notify } from "./notify";

/** The graph of the settings; null when the user asked to end while it was being opened. */
export function openUnlessStopped(settings: Settings, stop: AbortSignal): Promise<Graph | null> {
  return openGraph(settings, { notify, signal: stop }).catch((error: unknown) => {
    if (stop.aborted) return null;
    throw error;
  });
}
