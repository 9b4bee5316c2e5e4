import type { Scene } from "../Scene";
import type { Clause } from "./Clause";
import type { Draft } from "./Draft";
import { isOf, stateOf } from "./meetAtHome";

/** "Hội đàm tại Hà Nội, A và B …": of those of two states who is not at home came. */
export function meetEachOther(scene: Scene, clause: Clause, { visitors, hosts }: Draft): void {
  const state = stateOf(scene, clause.where);
  const atHome = clause.subject.filter((index) => state !== null && isOf(scene, index, state));
  const elsewhere = clause.subject.filter((index) => !atHome.includes(index));
  for (const index of elsewhere.length > 0 ? elsewhere : atHome) visitors.add(scene, index);
  if (elsewhere.length > 0) for (const index of atHome) hosts.add(scene, index);
}
