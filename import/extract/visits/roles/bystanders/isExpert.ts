import { isName } from "../../../isName";
import { isOccupation } from "../../../people/isOccupation";
import type { Scene } from "../../../Scene";
import { leadsDelegation } from "../../grammar/clauses/leadsDelegation";

/** "chuyên gia A của Đại học B": who is asked what he thinks of a visit, unless he leads the delegation. */
export function isExpert(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  const next = scene.chunks[index + 1];
  // "đoàn chuyên gia của UNESCO": experts without a name act for their body.
  if (chunk.kind === "position" && isOccupation(chunk.position.entry))
    return next !== undefined && isName(next) && next.first === chunk.end && !leadsDelegation(scene, index + 1);
  const held = scene.roster.of(index)?.held ?? [];
  return (
    held.length > 0 && held.every(({ position }) => isOccupation(position.entry)) && !leadsDelegation(scene, index)
  );
}
