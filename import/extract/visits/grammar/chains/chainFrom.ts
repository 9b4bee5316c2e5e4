import type { Chunk } from "../../../Chunk";
import type { Scene } from "../../../Scene";
import { joins } from "./joins";

/** The chunks from `first` on that go on with one another, as far as they fit. */
export function chainFrom(scene: Scene, first: number, fits: (chunk: Chunk) => boolean): number[] {
  const chain = [first];
  for (let next = first + 1; scene.chunks[next] && fits(scene.chunks[next]!) && joins(scene, next); next++)
    chain.push(next);
  return chain;
}
