import { isName } from "../../isName";
import type { Scene } from "../../Scene";
import { PRONOUNS } from "../../text/functionWords";
import { keySet } from "../../text/keySet";
import { TIMES_OF_DAY } from "../../text/TIMES_OF_DAY";
import { pairAt } from "../../text/pairAt";
import { chainBefore } from "../grammar/chains/chainBefore";
import { reportsAt } from "../grammar/clauses/reportsAt";

/** Between the word of saying, or whom it tells of, and the verb. */
const ADVERBS = keySet(
  "đã vừa mới cũng có sẽ đang tiếp tục trực tiếp này rằng , ngày hôm nay qua trước đó ngay sau tuần tháng và đã".split(
    " ",
  ),
);
/** The body that who speaks is of, as his words call it: "sở", "cơ quan này". */
const BODY = keySet(
  "cơ quan,đơn vị,sở,bộ,cục,tổng cục,chi cục,ban,ngành,phòng,trung tâm,công ty,tổng công ty,tập đoàn,hãng,ngân hàng,bệnh viện,trường,tỉnh,thành phố,huyện,quận,xã,phường,lãnh đạo sở,lãnh đạo bộ".split(
    ",",
  ),
);
const SELF = keySet(["chúng tôi", "tôi", "mình"]);

/**
 * "Ông A, Giám đốc Sở B, cho biết | sở đã làm việc với C", "… cho biết | vừa làm việc với C": where whoever speaks says nothing of others before the
 * verb, it is he, or his body. Empty where the words tell of someone else.
 * @param from where what was said begins.
 */
export function speakerMeant(scene: Scene, start: number, from: number, verb: number): number[] {
  const { tokens } = scene.document;
  if (from <= start || from === verb || !reportsAt(scene, from - 1) || tokens[from - 1]!.kind !== "word") return [];
  let body = false;
  for (let at = from; at < verb;) {
    if (scene.inside(at)) return [];
    const pair = pairAt(tokens, at);
    const named = at === from || ADVERBS.has(tokens[at - 1]!.key) ? wordsOf(tokens[at]!.key, pair) : null;
    if (named !== null) {
      body ||= named.body;
      at += named.words;
    } else if (passes(tokens[at]!)) at++;
    else return [];
  }
  const said = reportsAt(scene, from - 2) ? from - 2 : from - 1;
  const speaker = [said, said - 1].map((at) => chainBefore(scene, start, at)).find((chain) => chain.length > 0) ?? [];
  return body ? speaker.filter((index) => !isName(scene.chunks[index]!)) : speaker;
}

function wordsOf(key: string, pair: string): { readonly words: number; readonly body: boolean } | null {
  if (SELF.has(pair)) return { words: 2, body: false };
  if (BODY.has(pair)) return { words: 2, body: true };
  if (SELF.has(key) || PRONOUNS.has(key)) return { words: 1, body: false };
  return BODY.has(key) ? { words: 1, body: true } : null;
}

function passes({ key, kind }: Scene["document"]["tokens"][number]): boolean {
  return kind !== "word" || ADVERBS.has(key) || TIMES_OF_DAY.has(key);
}
