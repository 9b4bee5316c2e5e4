import type { Scene } from "../../Scene";
import { endsAddress } from "../grammar/chains/endsAddress";
import type { Side } from "../parties/Side";

const LOCAL_LEVELS: ReadonlySet<string> = new Set(["huyện", "quận", "thị xã", "thành phố", "xã", "phường", "thị trấn"]);

/** Adds to a side the people's committee of a district or commune that is named as a party. */
export function addCommittee(side: Side, scene: Scene, index: number): void {
  const chunk = scene.chunks[index]!;
  if (chunk.kind !== "place" || endsAddress(scene, chunk)) return;
  const { province, country, name, level } = chunk.place;
  if (province || country || !name || !LOCAL_LEVELS.has(level ?? "")) return;
  side.agencies.add(`Ủy ban nhân dân ${level} ${name}`);
}
