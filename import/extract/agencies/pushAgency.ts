import type { Chunk } from "../Chunk";
import { tellsBody } from "../people/Position";
import type { Agency } from "./Agency";

/** Adds an agency behind the other chunks: to the office right before it, where that has no body yet, else as one of its own. */
export function pushAgency(chunks: Chunk[], agency: Agency): void {
  const { first, end } = agency;
  const before = chunks[chunks.length - 1];
  if (before?.kind === "position" && before.end === first && !tellsBody(before.position)) {
    chunks[chunks.length - 1] = { ...before, end, position: { ...before.position, end, agency } };
  } else chunks.push({ kind: "agency", first, end, agency });
}
