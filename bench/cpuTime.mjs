// On a machine that does other things too, processor time tells what elapsed time cannot.
import { readFileSync } from "node:fs";

const MS_A_TICK = 10;

/** Milliseconds of processor time that a process has used: fields 14 and 15 of proc_pid_stat(5). */
export function cpuTime(pid) {
  const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
  const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  return (Number(fields[11]) + Number(fields[12])) * MS_A_TICK;
}

/** Milliseconds of processor time that the processes use for one round of a work, on average. */
export async function cpuOf(pids, work, rounds) {
  const used = () => pids.reduce((sum, pid) => sum + cpuTime(pid), 0);
  const before = used();
  for (let round = 0; round < rounds; round++) await work();
  return (used() - before) / rounds;
}
