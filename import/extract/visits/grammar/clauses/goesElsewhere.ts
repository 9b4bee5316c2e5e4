import type { Scene } from "../../../Scene";
import type { Trigger } from "../../model/Trigger";

/** A place that no table lists follows the verb: "thăm Dải Gaza". */
export function goesElsewhere(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  return tokens
    .slice(trigger.end, trigger.end + 4)
    .some(
      (token, at) =>
        token.capital && token.sentence === tokens[trigger.first]!.sentence && !scene.inside(trigger.end + at),
    );
}
