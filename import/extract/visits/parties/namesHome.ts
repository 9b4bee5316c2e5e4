import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";

/** Whether the article names our country. */
export function namesHome(scene: Scene): boolean {
  return scene.chunks.some((chunk) => chunk.kind === "country" && chunk.country === HOME);
}
