import { setTimeout as sleep } from "node:timers/promises";
import { isRunning, type RunningProcess } from "./runningProcess";

const PATIENCE_MS = 90_000;

/** Asks the process to end and waits until it has. One that does not is killed: Neo4j then repairs its store from its log at the next start. */
export async function stopProcess(process: RunningProcess): Promise<void> {
  send(process, "SIGTERM");
  const deadline = Date.now() + PATIENCE_MS;
  while (isRunning(process)) {
    if (Date.now() > deadline) send(process, "SIGKILL");
    await sleep(50);
  }
}

function send(target: RunningProcess, signal: NodeJS.Signals): void {
  if (isRunning(target)) process.kill(target.pid, signal);
}
