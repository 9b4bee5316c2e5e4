import { randomUUID } from "node:crypto";
import { mkdir, readFile, readdir, rm, writeFile } from "node:fs/promises";
import path from "node:path";
import type { ManagedFiles } from "./managedFiles";
import { isRunning, runningProcess, type RunningProcess } from "./runningProcess";

/** Notes that this process uses the instance; returns the note, to be given to `leave`. */
export async function join(files: ManagedFiles): Promise<string> {
  await mkdir(files.users, { recursive: true });
  const note = path.join(files.users, `${process.pid}-${randomUUID()}`);
  await writeFile(note, JSON.stringify(runningProcess(process.pid)));
  return note;
}

/** Takes the note back; returns whether others still use the instance. The notes of processes that ended without leaving are removed. */
export async function leave(files: ManagedFiles, note: string): Promise<boolean> {
  await rm(note, { force: true });
  return (await livingUsers(files)).length > 0;
}

export async function livingUsers(files: ManagedFiles): Promise<RunningProcess[]> {
  const living: RunningProcess[] = [];
  for (const name of await readdir(files.users).catch(() => [])) {
    const note = path.join(files.users, name);
    const user = await readFile(note, "utf8").then(
      (text) => JSON.parse(text) as RunningProcess,
      () => null,
    );
    if (user && isRunning(user)) living.push(user);
    else await rm(note, { force: true });
  }
  return living;
}
