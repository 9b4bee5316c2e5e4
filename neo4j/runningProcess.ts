import { execFileSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";

/** A process that is surely the one meant: the system gives a pid again to others, but not with the same start. */
export interface RunningProcess {
  readonly pid: number;
  readonly started: string;
}

/** The process that has this pid now, or null. */
export function runningProcess(pid: number): RunningProcess | null {
  const started = existsSync("/proc/self/stat") ? startFromProc(pid) : startFromPs(pid);
  return started ? { pid, started } : null;
}

export function isRunning(process: RunningProcess): boolean {
  return runningProcess(process.pid)?.started === process.started;
}

/** Field 22 of proc_pid_stat(5), clock ticks since boot; null for a zombie, which has ended and only waits to be reaped. */
function startFromProc(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    // The second field is the program's name in brackets and may hold blanks and brackets itself.
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? null : (fields[19] ?? null);
  } catch {
    return null;
  }
}

function startFromPs(pid: number): string | null {
  try {
    return execFileSync("ps", ["-o", "lstart=", "-p", String(pid)], { encoding: "utf8" }).trim() || null;
  } catch {
    return null;
  }
}
