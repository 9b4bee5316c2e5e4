import { createHash } from "node:crypto";
import type { Contribution } from "./Contribution";

/** Changes whenever anything changes that the article brings into the graph: its facts, its text, or what the tables make of them. */
export function contributionDigest(stated: Omit<Contribution, "digest">): string {
  return createHash("sha256").update(JSON.stringify(stated)).digest("base64url");
}
