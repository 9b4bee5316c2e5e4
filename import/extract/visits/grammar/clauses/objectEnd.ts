import type { Scene } from "../../../Scene";
import { keyOfForm, keySet } from "../../../text/keySet";
import { pairAt } from "../../../text/pairAt";
import { ABOUT, PURPOSE, STAYS } from "../words/functionWords";

const QUOTE_OPENS = new Set(["“", "«"]);
const QUOTE_ENDS = new Set(["”", "»"]);

/** Where what the trigger is about ends: its purpose begins, the quotation is over, or a state is described ("Mông Cổ, | đất nước giữa …"). */
export function objectEnd(scene: Scene, from: number, end: number): number {
  const { tokens } = scene.document;
  // A quotation that ends here without having begun is over, and with it what was said.
  let quotes = 0;
  const stop = Math.min(end, scene.quotationEnd(from) ?? end);
  for (let at = from; at < stop; at++) {
    if (scene.inside(at)) continue;
    if (describes(scene, at)) return at;
    if (isPerson(scene, at)) continue;
    if (QUOTE_OPENS.has(tokens[at]!.text)) quotes++;
    if (
      (PURPOSE.has(tokens[at]!.key) && !isProject(scene, at) && !opensList(scene, at)) ||
      (QUOTE_ENDS.has(tokens[at]!.text) && quotes-- === 0)
    )
      return at;
    if (tokens[at]!.key === ABOUT && at > from && !scene.startsAt(at + 1)) return at;
    if (at > from && THEN.has(pairAt(tokens, at + 1)) && LINKS.has(tokens[at]!.key)) return at;
    if (isSuffered(scene, from, at)) return at;
  }
  return stop;
}

/** Before a further verb: "và", "đồng thời", "qua đó". */
const LINKS = keySet("& , thời đó".split(" "));
/** What was done at a visit or came of it: "làm việc với A | và thống nhất trình B". */
const THEN = keySet(
  "thống nhất,yêu cầu,đề nghị,chỉ đạo,kiến nghị,báo cáo,đề xuất,quyết định,kết luận,thông báo,kêu gọi,phát hiện,khẳng định".split(
    ",",
  ),
);

const DESCRIBED = keySet(["đất nước", "quốc gia", "nơi có", "một trong"]);

/** "Mông Cổ, | đất nước giữa Nga và Trung Quốc": what is said of the state named before. */
function describes({ document: { tokens } }: Scene, at: number): boolean {
  return tokens[at]!.text === "," && DESCRIBED.has(pairAt(tokens, at + 1));
}

const SUFFERS = keyOfForm("bị");
/** "chuẩn bị", "thiết bị", "bị can". */
const WORDS_WITH_IT = { before: keySet("chuẩn thiết trang phòng".split(" ")), after: keySet(["can", "cáo", "đơn"]) };

/** "thăm một cơ sở | bị liên quân A không kích": what others did to what is visited; not in brackets. */
function isSuffered({ document: { tokens } }: Scene, from: number, at: number): boolean {
  if (tokens[at]!.key !== SUFFERS || WORDS_WITH_IT.before.has(tokens[at - 1]?.key ?? "")) return false;
  const open = tokens.slice(from, at).filter(({ text }) => text === "(").length;
  const closed = tokens.slice(from, at).filter(({ text }) => text === ")").length;
  return open === closed && !WORDS_WITH_IT.after.has(tokens[at + 1]?.key ?? "");
}

/** What "nhân" is the end of, as the word for someone. */
const KINDS_OF_PEOPLE = keySet("quân công bệnh thương doanh phạm cá tư phu".split(" "));
const PERSON = keyOfForm("nhân");

/** "thăm quân | nhân đơn vị A": no occasion. */
function isPerson({ document: { tokens } }: Scene, at: number): boolean {
  return tokens[at]!.key === PERSON && KINDS_OF_PEOPLE.has(tokens[at - 1]?.key ?? "");
}

const IS = keyOfForm("là");

/** "làm việc với lãnh đạo bốn tỉnh là | A, B …": which ones. */
function opensList(scene: Scene, at: number): boolean {
  const kind = scene.document.tokens[at]!.key === IS ? scene.chunkAt(at + 1)?.kind : undefined;
  return kind === "place" || kind === "agency";
}

const PROJECT = keyOfForm("dự án");

/** "thăm và làm việc tại | dự án nhà máy A": not "dự lễ", for which one comes. */
function isProject({ document: { tokens } }: Scene, at: number): boolean {
  return STAYS.has(tokens[at - 1]!.key) && pairAt(tokens, at) === PROJECT;
}
