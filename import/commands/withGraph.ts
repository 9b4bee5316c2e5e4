import path from "node:path";
import type { Graph } from "../../src/graph/Graph";
import { openGraph } from "../../src/graph/openGraph";
import { loadSettings } from "../../src/shared/settings";
import { notify } from "./notify";
import { stopSignal } from "./stopSignal";

export interface Surroundings {
  readonly graph: Graph;
  /** Where rejected inputs are kept. */
  readonly quarantineFolder: string;
  /** Given when the user asks to end. */
  readonly stop: AbortSignal;
}

/** Opens the graph of the settings for a command, and closes it when the command is done. */
export async function withGraph(work: (surroundings: Surroundings) => Promise<void>): Promise<void> {
  const settings = loadSettings();
  const stop = stopSignal();
  const graph = await openGraph(settings, { notify, signal: stop }).catch((error: unknown) => {
    if (stop.aborted) return null;
    throw error;
  });
  try {
    if (graph) await work({ graph, quarantineFolder: path.join(settings.home, "quarantine"), stop });
  } finally {
    await graph?.close();
  }
  if (stop.aborted) process.exitCode = INTERRUPTED;
}

/** As a shell reports a program that was ended by Ctrl-C. */
const INTERRUPTED = 130;
