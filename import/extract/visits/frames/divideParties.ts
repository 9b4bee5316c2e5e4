import type { Scene } from "../../Scene";
import { WITH } from "../grammar/words/functionWords";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import { addParty } from "../parties/addParty";

/** "buổi làm việc giữa A và B": A came. */
export function divideParties(scene: Scene, clause: Clause, draft: Draft): void {
  const parties = [...clause.object, ...clause.comers].sort((left, right) => left - right);
  const split = parties.findIndex((index, position) => {
    const word = scene.document.tokens[scene.chunks[index]!.first - 1]?.key;
    return position > 0 && (word === "&" || word === WITH);
  });
  for (const [position, index] of parties.entries())
    addParty(position < (split === -1 ? 1 : split) ? draft.visitors : draft.hosts, scene, index);
}
