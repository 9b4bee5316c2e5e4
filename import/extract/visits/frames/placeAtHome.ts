import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";

/**
 * "Đoàn công tác tỉnh A thăm mô hình tại xã B" in the news of another province: a place whose province is not told is in that one, not in the only
 * one that the sentence names, from which the guests come.
 */
export function placeAtHome({ chunks, places }: Scene, { object, where }: Clause, draft: Draft): void {
  const { visitors, hosts, delegation } = draft;
  const { home } = places;
  const [own] = visitors.provinces;
  if (!delegation || !home || visitors.provinces.size !== 1 || hosts.provinces.size !== 1) return;
  if (own === home.name || !hosts.provinces.has(own!) || hosts.acts) return;
  const names = (index: number) => {
    const chunk = chunks[index]!;
    return chunk.kind === "place" ? places.settle(chunk.place).province : null;
  };
  if (![...object, ...where].every((index) => chunks[index]!.kind === "place" && names(index) === null)) return;
  hosts.provinces.clear();
  hosts.provinces.add(home.name);
}
