import { createHash, randomUUID } from "node:crypto";
import { mkdir, readFile, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { notWritable } from "../../src/shared/fileFailure";

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/**
 * What models wrote, one file an answer. Only its owner can read the folder: answers hold personal data. Where it cannot be used, both
 * ways throw FILE_NOT_WRITABLE: to ask again and again costs more than to stop.
 */
export class AnswerCache {
  readonly #folder: string;
  readonly #unusable: (error: unknown) => never;

  constructor(folder: string) {
    this.#folder = folder;
    this.#unusable = notWritable(folder, "Set VISITGRAPH_HOME to a folder that you may write to.");
  }

  /** What was written to what this key describes; null where there is nothing. */
  async get(key: readonly unknown[]): Promise<string | null> {
    try {
      return await readFile(this.#file(key), "utf8");
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return null;
      return this.#unusable(error);
    }
  }

  put(key: readonly unknown[], written: string): Promise<void> {
    return this.#store(key, written).catch(this.#unusable);
  }

  async #store(key: readonly unknown[], written: string): Promise<void> {
    await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    const file = this.#file(key);
    const unfinished = `${file}.${randomUUID()}.tmp`;
    await writeFile(unfinished, written, { mode: OWNER_ONLY_FILE });
    // A file that exists is complete.
    await rename(unfinished, file);
  }

  #file(key: readonly unknown[]): string {
    return path.join(this.#folder, `${createHash("sha256").update(JSON.stringify(key)).digest("hex")}.json`);
  }
}
