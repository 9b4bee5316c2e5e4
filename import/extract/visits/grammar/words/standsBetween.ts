import type { Scene } from "../../../Scene";

/** Whether the word stands among the tokens. */
export function standsBetween(scene: Scene, key: string, from: number, end: number): boolean {
  return scene.document.tokens.slice(from, end).some((token) => token.key === key);
}
