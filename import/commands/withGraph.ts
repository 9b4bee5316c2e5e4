import type { Graph } from "../../src/graph/Graph";
import { loadSettings } from "../../src/shared/settings";
import { openUnlessStopped } from "./openUnlessStopped";
import { stopSignal } from "./stopSignal";

export interface Surroundings {
  readonly graph: Graph;
  /** The folder of what the program keeps. */
  readonly home: string;
  /** Given when the user asks to end. */
  readonly stop: AbortSignal;
}

/** Opens the graph of the settings for a command, and closes it when the command is done. */
export async function withGraph(work: (surroundings: Surroundings) => Promise<void>): Promise<void> {
  const settings = loadSettings();
  const stop = stopSignal();
  const graph = await openUnlessStopped(settings, stop);
  try {
    if (graph) await work({ graph, home: settings.home, stop });
  } finally {
    await graph?.close();
  }
  if (stop.aborted) process.exitCode = INTERRUPTED;
}

/** As a shell reports a program that was ended by Ctrl-C. */
export const INTERRUPTED = 130;
