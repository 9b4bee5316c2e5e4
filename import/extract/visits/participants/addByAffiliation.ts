import type { Scene } from "../../Scene";
import type { Draft } from "../model/Draft";
import { addParty } from "../parties/addParty";
import { sideByAffiliation } from "./sideByAffiliation";

/** Adds someone to the side that he belongs to. */
export function addByAffiliation(scene: Scene, index: number, visit: Draft): void {
  const side = sideByAffiliation(scene, index, visit);
  if (side) addParty(side, scene, index);
}
