import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import { addParty } from "../parties/addParty";
import { belongsTo } from "../parties/belongsTo";
import { stateOf } from "../parties/stateOf";

/** "Hội đàm tại Hà Nội, A và B …": of those of two states who is not at home came. */
export function meetEachOther(scene: Scene, clause: Clause, { visitors, hosts }: Draft): void {
  const state = stateOf(scene, clause.where);
  const atHome = clause.subject.filter((index) => state !== null && belongsTo(scene, index, state));
  const elsewhere = clause.subject.filter((index) => !atHome.includes(index));
  for (const index of elsewhere.length > 0 ? elsewhere : atHome) addParty(visitors, scene, index);
  if (elsewhere.length > 0) for (const index of atHome) addParty(hosts, scene, index);
}
