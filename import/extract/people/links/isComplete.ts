import type { Chunk } from "../../Chunk";
import { tellsBody } from "../Position";

/** "Giám đốc Sở Y tế, ông A" introduces him; "báo cáo với Thủ tướng, ông A" does not. */
export function isComplete(chunk: Chunk): boolean {
  return chunk.kind === "position" && tellsBody(chunk.position);
}
