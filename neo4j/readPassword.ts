import { randomBytes } from "node:crypto";
import { chmod, readFile, writeFile } from "node:fs/promises";

/** The password kept in `file`; made on first use, and always readable by its owner only. */
export async function readPassword(file: string): Promise<string> {
  await writeFile(file, randomBytes(24).toString("base64url"), { flag: "wx", mode: 0o600 }).catch(
    (error: NodeJS.ErrnoException) => {
      if (error.code !== "EEXIST") throw error;
    },
  );
  await chmod(file, 0o600);
  return (await readFile(file, "utf8")).trim();
}
