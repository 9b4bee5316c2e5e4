import { keyOfForm } from "../../text/keySet";
import type { Agency } from "../Agency";
import type { Tail } from "./Tail";

/** A body named by its kind alone, which the article has named before: "Thanh tra Bộ". */
const KINDS: ReadonlyMap<string, string> = new Map([
  [keyOfForm("bộ"), "Bộ"],
  [keyOfForm("sở"), "Sở"],
]);

/** "Thanh tra | Bộ": a part of a body of that kind. */
export function kindOf({ tokens, bare, next }: Tail): Agency | null {
  const kind = KINDS.get(tokens[next]!.key);
  if (!kind) return null;
  return { ...bare, end: next + 1, parent: { ...bare, first: next, end: next + 1, base: kind, suffix: "kind" } };
}
