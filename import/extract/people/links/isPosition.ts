import type { Chunk } from "../../Chunk";

/** A title that may stand anywhere beside the name: whoever "lãnh đạo Mỹ" means is told elsewhere, unless his name follows at once. */
export function isPosition(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "position" && chunk.position.entry.needs !== "leader";
}
