import type { Scene } from "../../Scene";
import type { Draft } from "../model/Draft";
import { sideOf } from "../parties/sideOf";
import { withHosts } from "./withHosts";

/** The visit of a journey to one of the places it went to, by the chunks that name it; the journey's own sides stay as they are. */
export function stopOf(scene: Scene, journey: Draft, own: readonly number[]): Draft {
  return withHosts(journey, sideOf(scene, own));
}
