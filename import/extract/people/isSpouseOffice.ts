import type { Chunk } from "../Chunk";

const TITLES: ReadonlySet<string> = new Set(["Đệ nhất phu nhân", "Hoàng hậu"]);

/** Whether a chunk is what the wife of a head of state is called: "Đệ nhất phu nhân Mỹ". */
export function isSpouseOffice(chunk: Chunk | undefined): boolean {
  return chunk?.kind === "position" && TITLES.has(chunk.position.entry.title);
}
