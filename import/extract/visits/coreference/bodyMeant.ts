import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { THIS } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { skipBack } from "../grammar/words/skipBack";
import { wordBefore } from "../grammar/words/wordBefore";
import type { Trigger } from "../model/Trigger";

/** Between a body and the verb that it acts by, or the delegation that it sends. */
const AUXILIARY = keySet(
  "đã đang sẽ cũng từng vừa mới còn có trực tiếp phối hợp tiến hành cử đoàn công tác tổ kiểm tra liên ngành cán bộ lãnh đạo đại diện ngay nhiều lần lập tức thành lập".split(
    " ",
  ),
);
/** What a text that goes on about a body calls it. */
const KINDS = keySet("bộ sở cục vụ ban phòng viện".split(" "));
const ANY = keySet(["cơ quan", "đơn vị"]);
/** Sentences back in which the body is named. */
const REACH = 3;

/**
 * "Sở A giải thích …. Sở này đã cử đoàn | làm việc với B", "Đoàn công tác của Cục | kiểm tra": the body of that kind named last; empty where the
 * words before the verb call none.
 */
export function bodyMeant(scene: Scene, trigger: Trigger): number[] {
  if (isNoun(scene, trigger)) return [];
  const { tokens, sentences } = scene.document;
  const { sentence } = tokens[trigger.first]!;
  const [from] = sentences[sentence]!;
  if (trigger.first === from) return [];
  let at = skipBack(scene, trigger.first - 1, AUXILIARY);
  const points = tokens[at]!.key === THIS;
  if (points) at--;
  if (at < from || tokens[at]!.sentence !== sentence || scene.inside(at)) return [];
  const { key } = tokens[at]!;
  const any = points && ANY.has(`${wordBefore(scene, at)} ${key}`);
  if (!any && !KINDS.has(key)) return [];
  const chunk = scene.chunks.findLastIndex(
    ({ kind, first }, index) =>
      (kind === "agency" || kind === "position") &&
      first < at &&
      tokens[first]!.sentence >= sentence - REACH &&
      (any ? kind === "agency" : isOfKind(scene, index, key)),
  );
  return chunk === -1 ? [] : [chunk];
}

/** Whether the body that is named, or in which the office is held, is of the kind. */
function isOfKind(scene: Scene, index: number, kind: string): boolean {
  const [word] = scene.bodyOf(index)?.name.split(" ") ?? [];
  return word !== undefined && keyOfForm(word.toLowerCase()) === kind;
}
