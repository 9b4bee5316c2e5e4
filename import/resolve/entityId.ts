import { createHash } from "node:crypto";
import type { EntityLabel } from "../../src/graph/model";

const BYTES = 10;

/**
 * An id computed from what makes a thing this thing and no other: "agency:" and a hash of the keys. Equal keys give equal ids on
 * every machine, in every order.
 */
export function entityId(label: EntityLabel | "Visit", ...keys: readonly (string | null)[]): string {
  const hash = createHash("sha256")
    .update(JSON.stringify([label, ...keys]))
    .digest();
  return `${label.toLowerCase()}:${hash.subarray(0, BYTES).toString("hex")}`;
}
