import type { Subgraph } from "./api/types";
import { pairHref, partyHref } from "./route";

/** Where the passages stand that state a relation: a visit's with its pair, an office's with the person; null where there are none. */
export function edgeHref({ kind, source, target }: Subgraph["edges"][number]): string | null {
  if (kind === "VISITED") return pairHref(source, target);
  return kind === "SERVED" ? partyHref(source) : null;
}
