import { createHash } from "node:crypto";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { notWritable } from "../../src/shared/fileFailure";
import type { Rejection } from "./Rejection";

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/**
 * Keeps rejected inputs: `<hash>.json` says what and why, `<hash>.raw` holds the bytes where they were few enough to keep.
 * The same bad input again is the same entry. Only its owner can read the folder: articles hold personal data.
 */
export class Quarantine {
  readonly #folder: string;

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Stores the rejection and returns the path of its entry.
   * @throws VisitgraphError FILE_NOT_WRITABLE: what cannot be kept must not be passed over
   */
  add(rejection: Rejection): Promise<string> {
    return this.#store(rejection).catch(
      notWritable(this.#folder, "Set VISITGRAPH_HOME to a folder that you may write to."),
    );
  }

  async #store(rejection: Rejection): Promise<string> {
    const { raw, ...described } = rejection;
    const source = rejection.path === "-" ? "-" : path.resolve(rejection.path);
    const hash = hashOf(rejection, source);
    const entry = path.join(this.#folder, `${hash}.json`);
    if (await exists(entry)) return entry;
    await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    if (raw) await writeWhole(path.join(this.#folder, `${hash}.raw`), raw);
    const content = { ...described, path: source, raw: raw ? `${hash}.raw` : null };
    // Written last: an entry that exists is complete.
    await writeWhole(entry, JSON.stringify(content, null, 2) + "\n");
    return entry;
  }
}

/** By content where it was kept, so that an input moved within its file stays the same entry; else by its place. */
function hashOf({ code, raw, place }: Rejection, source: string): string {
  const hash = createHash("sha256").update(`${code}\0${source}\0`);
  return hash
    .update(raw ?? JSON.stringify(place))
    .digest("hex")
    .slice(0, 32);
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  const unfinished = `${file}.${process.pid}.tmp`;
  await writeFile(unfinished, content, { mode: OWNER_ONLY_FILE });
  await rename(unfinished, file);
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
