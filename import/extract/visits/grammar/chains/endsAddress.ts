import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { addressStart } from "./addressStart";

/** "30 hộ ở Khu phố 1, | phường B": the end of an address, or where something is. */
export function endsAddress(scene: Scene, chunk: Chunk): boolean {
  return addressStart(scene, chunk.first) < chunk.first;
}
