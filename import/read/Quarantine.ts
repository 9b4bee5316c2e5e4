import { createHash } from "node:crypto";
import { renameSync, writeFileSync } from "node:fs";
import { access, mkdir, rename, writeFile } from "node:fs/promises";
import path from "node:path";
import { notWritable } from "../../src/shared/fileFailure";
import type { Place, Rejection } from "./Rejection";

/** Entries of one file for one reason; a wrong file can hold a million bad lines. The others are told in one entry together. */
const MAX_ENTRIES = 100;

const OWNER_ONLY_FILE = 0o600;
const OWNER_ONLY_FOLDER = 0o700;

/**
 * Keeps rejected inputs: `<hash>.json` says what and why, `<hash>.raw` holds the bytes where they were few enough to keep.
 * The same bad input again is the same entry. Only its owner can read the folder: articles hold personal data. Of a file with very many
 * of them the first are kept, and `finish` writes how many more there were, and where.
 */
export class Quarantine {
  readonly #folder: string;

  readonly #seen = new Map<string, Seen>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  /**
   * Stores the rejection and returns the path of its entry; null for one that only counts.
   * @throws VisitgraphError FILE_NOT_WRITABLE: what cannot be kept must not be passed over
   */
  add(rejection: Rejection): Promise<string | null> {
    return this.#store(rejection).catch(
      notWritable(this.#folder, "Set VISITGRAPH_HOME to a folder that you may write to."),
    );
  }

  async #store(rejection: Rejection): Promise<string | null> {
    const { raw, ...described } = rejection;
    const source = rejection.path === "-" ? "-" : path.resolve(rejection.path);
    const hash = hashOf(rejection, source);
    const entry = path.join(this.#folder, `${hash}.json`);
    if (this.#isOneTooMany(rejection, source)) return null;
    if (await exists(entry)) return entry;
    await mkdir(this.#folder, { recursive: true, mode: OWNER_ONLY_FOLDER });
    if (raw) await writeWhole(path.join(this.#folder, `${hash}.raw`), raw);
    const content = { ...described, path: source, raw: raw ? `${hash}.raw` : null };
    // Written last: an entry that exists is complete.
    await writeWhole(entry, JSON.stringify(content, null, 2) + "\n");
    return entry;
  }

  /**
   * Writes an entry for what only counted, one a file and reason, in the place of an earlier one; returns how many that were.
   * At once, so that it can be done wherever a run ends.
   */
  finish(): number {
    let counted = 0;
    for (const { source, count, code, hint, first, last } of this.#seen.values()) {
      if (count <= MAX_ENTRIES) continue;
      const more = count - MAX_ENTRIES;
      const reason = `${more} more were rejected for this reason, in the file from the first place to the last`;
      const hash = hashOf({ code, raw: Buffer.from("more") }, source);
      const content = { code, path: source, count: more, first, last, reason, hint };
      const entry = path.join(this.#folder, `${hash}.json`);
      writeFileSync(unfinished(entry), JSON.stringify(content, null, 2) + "\n", { mode: OWNER_ONLY_FILE });
      renameSync(unfinished(entry), entry);
      counted += more;
    }
    return counted;
  }

  #isOneTooMany({ code, hint, place }: Rejection, source: string): boolean {
    const key = `${code}\0${source}`;
    const seen = this.#seen.get(key) ?? { source, code, hint, count: 0, first: place, last: place };
    const count = seen.count + 1;
    this.#seen.set(key, { ...seen, count, first: count <= MAX_ENTRIES + 1 ? place : seen.first, last: place });
    return count > MAX_ENTRIES;
  }
}

/** How often a file was rejected for a reason: the places of the first and the last that only count. */
interface Seen extends Pick<Rejection, "code" | "hint"> {
  readonly source: string;
  readonly count: number;
  readonly first: Place;
  readonly last: Place;
}

/** By content where it was kept, so that an input moved within its file stays the same entry; else by its place. */
function hashOf({ code, raw, place }: Pick<Rejection, "code" | "raw"> & Partial<Rejection>, source: string): string {
  const hash = createHash("sha256").update(`${code}\0${source}\0`);
  return hash
    .update(raw ?? JSON.stringify(place))
    .digest("hex")
    .slice(0, 32);
}

async function writeWhole(file: string, content: string | Uint8Array): Promise<void> {
  await writeFile(unfinished(file), content, { mode: OWNER_ONLY_FILE });
  await rename(unfinished(file), file);
}

function unfinished(file: string): string {
  return `${file}.${process.pid}.tmp`;
}

async function exists(file: string): Promise<boolean> {
  return access(file).then(
    () => true,
    () => false,
  );
}
