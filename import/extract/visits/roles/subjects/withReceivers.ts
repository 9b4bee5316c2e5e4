import { keyOfForm } from "../../../text/keySet";
import { receivingListStart } from "../../grammar/lines/receivingListStart";
import { wordBefore } from "../../grammar/words/wordBefore";
import type { Clause } from "../../model/Clause";
import type { ClauseBounds } from "./ClauseBounds";

const PARTY = keyOfForm("phía");

/** The clause of a reception that lists who received behind whom they did: "Tiếp đoàn A có | ông B …"; null where it lists nobody. */
export function withReceivers({ scene, trigger, end }: ClauseBounds, clause: Clause): Clause | null {
  const list = trigger.frame === "receive" ? receivingListStart(scene, trigger.end, end) : null;
  if (list === null) return null;
  const named = scene.chunksWithin(trigger.end, list);
  // "Tiếp đoàn về phía huyện B có …": whose people receive.
  const isHost = (index: number) => wordBefore(scene, scene.chunks[index]!.first) === PARTY;
  const subject = [...named.filter(isHost), ...scene.chunksWithin(list, end)];
  return { ...clause, subject, object: named.filter((index) => !isHost(index)), where: [], receivers: [] };
}
