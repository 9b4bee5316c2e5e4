import { isName } from "../isName";
import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import { TIMES_OF_DAY } from "../text/TIMES_OF_DAY";
import { chainBefore } from "./chains";
import { PRONOUNS } from "./functionWords";
import { reportsAt } from "./reportsAt";

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
    const pair = `${tokens[at]!.key} ${tokens[at + 1]?.key}`;
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

const DURING = keySet(["trong", "nhân", "sau"]);
const DURING_REACH = 4;
/** Who speaks for another one. */
const SPOKESMAN = /phát ngôn|đại sứ|nguồn tin/iu;
/** Tokens between who speaks and what he says: "hôm 3/4 | trả lời hãng tin". */
const SAYING_REACH = 12;

/**
 * "Tổng thống A tuyên bố sẽ nêu vấn đề C trong | chuyến thăm B": where what is said names nobody else, the visit during which he will do it is that of
 * who speaks.
 * @param from where what was said begins.
 */
export function visitingSpeaker(scene: Scene, start: number, from: number, visit: number): number[] {
  const { tokens } = scene.document;
  if (from <= start || from === visit || !reportsAt(scene, from - 1) || tokens[from - 1]!.kind !== "word") return [];
  if (!tokens.slice(Math.max(from, visit - DURING_REACH), visit).some(({ key }) => DURING.has(key))) return [];
  const others = scene.chunksWithin(from, visit).map((index) => scene.chunks[index]!.kind);
  if (others.some((kind) => kind !== "place" && kind !== "country")) return [];
  let at = from - 1;
  while (at > start && from - at < SAYING_REACH && !scene.inside(at - 1) && isPlain(tokens[at - 1]!)) at--;
  const chain = chainBefore(scene, start, at);
  const spokesman = chain.some((index) => SPOKESMAN.test(textOf(scene, index)));
  return chain.some((index) => isName(scene.chunks[index]!)) && !spokesman ? chain : [];
}

function textOf({ chunks, document }: Scene, index: number): string {
  return document.slice(chunks[index]!.first, chunks[index]!.end);
}

function isPlain({ kind, text, capital }: Scene["document"]["tokens"][number]): boolean {
  return kind === "word" ? !capital : kind === "number" || "/-()".includes(text);
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
