import type { Scene } from "../../Scene";
import { OF } from "../../text/functionWords";
import { keyOfForm, keySet } from "../../text/keySet";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";

/** "mời ông A thăm B": asked for, not yet a visit. An invitation that was accepted is told as a plan. */
export function isInvitation(scene: Scene, clause: Clause, { first }: Trigger): boolean {
  const { tokens } = scene.document;
  const invited = (index: number) => {
    const at = scene.chunks[index]!.first;
    return [1, 2].some(
      (back) => at >= back && tokens[at - back]!.key === INVITE && !["&", OF].includes(tokens[at - 1]!.key),
    );
  };
  // "gửi lời mời Tổng thống A | thăm B".
  const [guest] = clause.receivers;
  const isGuest = guest !== undefined && clause.receivers.some((index) => scene.chunks[index]!.end === first);
  return clause.subject.some(invited) || (isGuest && invited(guest)) || invitesUnnamed(scene, first);
}

/** Tokens of a guest without a name: "mời | các đồng chí trong đoàn vào | thăm". */
const UNNAMED_GUEST = 8;
/** "lời mời", "được mời": another says of him that he will come. */
const INVITED = keySet(["lời", "được", "giấy", "thư"]);

/** "mời các đồng chí vào thăm B". */
function invitesUnnamed(scene: Scene, first: number): boolean {
  const { tokens } = scene.document;
  for (let at = first - 1; at > 0 && first - at <= UNNAMED_GUEST; at--) {
    // "mời các thành viên Hoàng gia Nhật Bản | thăm": of which state they are.
    const ofState = scene.chunkAt(at)?.kind === "country";
    if (
      tokens[at]!.kind !== "word" ||
      (scene.inside(at) && !ofState) ||
      tokens[at]!.sentence !== tokens[first]!.sentence
    )
      return false;
    if (tokens[at]!.key === INVITE) return !INVITED.has(tokens[at - 1]!.key);
  }
  return false;
}

const INVITE = keyOfForm("mời");
