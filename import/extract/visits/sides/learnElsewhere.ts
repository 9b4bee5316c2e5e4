import type { Scene } from "../../Scene";
import type { Draft } from "../model/Draft";

/**
 * A delegation that went to learn did not go to its own province: where the words place the host there and name nobody, and the article names one
 * other province, it went to that; where only its own was supplied, it is not told where.
 */
export function learnElsewhere(scene: Scene, { kind, visitors, hosts, supplied }: Draft): void {
  const [own] = visitors.provinces;
  if (kind !== "study_exchange" || hosts.acts || !own || visitors.provinces.size > 1) return;
  if (hosts.provinces.size !== 1 || !hosts.provinces.has(own)) return;
  const others = new Set(scene.chunks.flatMap((_, index) => provinceOf(scene, index) ?? []));
  others.delete(own);
  const [other, ...more] = others;
  const isOther = other !== undefined && more.length === 0;
  if (isOther || supplied) hosts.provinces.clear();
  if (isOther) hosts.provinces.add(other);
}

function provinceOf(scene: Scene, index: number): string | null {
  const chunk = scene.chunks[index]!;
  if (chunk.kind === "place") return chunk.place.province?.name ?? null;
  return chunk.kind === "agency" ? (scene.bodyOf(index)?.province ?? null) : null;
}
