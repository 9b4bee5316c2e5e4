import { hash } from "node:crypto";

/** What facts name the text of their article by: "sha256:" and the hex digest of its UTF-8. */
export function textHash(text: string): string {
  return `sha256:${hash("sha256", text)}`;
}
