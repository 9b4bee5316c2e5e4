import type { Scene } from "../../../Scene";
import { keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";

const ACCEPTS = keySet(["nhận lời", "chấp nhận"]);

/** Where someone accepts before the trigger: "A đã | nhận lời mời của B thăm C", who then goes; null where nobody does. */
export function acceptanceAt({ document: { tokens } }: Scene, from: number, end: number): number | null {
  for (let at = from; at < end - 1; at++) {
    if (tokens[at]!.key === ",") return null;
    if (ACCEPTS.has(pairAt(tokens, at))) return at;
  }
  return null;
}
