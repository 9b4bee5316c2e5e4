import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { partyStart } from "../grammar/chains/partyStart";
import { setsOut } from "../grammar/clauses/setsOut";
import { DELEGATION } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { skipBack } from "../grammar/words/skipBack";
import type { Clause } from "../model/Clause";
import type { Trigger } from "../model/Trigger";

/** Between whoever acts and the verb. */
const ADVERBS = keySet(
  "đã vừa mới cũng đang còn lại có liền phải xuống về lên vào ra đến tới tiến hành trực tiếp bất ngờ đột xuất khẩn trương khẩn cấp kịp thời nhanh chóng ngay lập tức lần lượt tiếp tục buổi cuộc nay hôm sáng chiều tối".split(
    " ",
  ),
);
/** "Giám đốc Sở A | cho biết đơn vị này | đã kiểm tra": whoever speaks of his own body. */
const SAID = keySet("cho biết hay rằng , cơ quan đơn vị sở bộ cục tổng ban ngành thành phố tỉnh huyện này".split(" "));
/** Of those, the ones that tell of one act, not of an office. */
const TELLS = keySet("đã vừa mới bất lập khẩn đột".split(" "));

/** "Sở A | đã vừa bất ngờ kiểm tra …": whoever is named right before the verb did it, once: it is not his office, nor what he is told to do. So did one delegation of his. */
export function isDeed(scene: Scene, { subject }: Clause, trigger: Trigger): boolean {
  if (isNoun(scene, trigger)) return false;
  const { tokens } = scene.document;
  const at = skipBack(scene, (setsOut(scene, trigger.first) ?? trigger.first) - 1, ADVERBS);
  const spoke = skipBack(scene, at, SAID);
  const speaks = spoke < at && scene.inside(spoke);
  const actor = speaks ? subject.at(-1) : subject.find((index) => scene.chunks[index]!.end === at + 1);
  if (actor === undefined) return false;
  return tokens.slice(at + 1, trigger.first + 1).some(({ key }) => TELLS.has(key)) || isDelegation(scene, actor);
}

const SEVERAL = keySet("các những nhiều số hai ba bốn năm".split(" "));

/** "Đoàn kiểm tra của | Bộ A thanh tra …": one delegation, not "các đoàn". */
function isDelegation(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const { first } = scene.chunks[index]!;
  const start = partyStart(scene, first);
  const before = tokens[start - 1];
  return (
    tokens.slice(start, first).some(({ key }) => key === DELEGATION) &&
    before?.kind !== "number" &&
    !SEVERAL.has(before?.key ?? "")
  );
}
