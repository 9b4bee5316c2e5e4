import { createHash } from "node:crypto";

/** What facts name the text of their article by: "sha256:" and the hex digest of its UTF-8. */
export function textHash(text: string): string {
  return `sha256:${createHash("sha256").update(text, "utf8").digest("hex")}`;
}
