import type { Scene } from "../../../Scene";
import { INVITATION } from "../words/functionWords";

/** "theo lời mời của X". */
export function invites(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  return [2, 3].some(
    (count) =>
      first >= count &&
      INVITATION.has(
        tokens
          .slice(first - count, first)
          .map((token) => token.key)
          .join(" "),
      ),
  );
}
