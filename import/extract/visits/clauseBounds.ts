import type { Scene } from "../Scene";
import { keyOfForm, keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { ABOUT, BY, FROM, PASSIVE, PRONOUNS, PURPOSE, STAYS, WHEN } from "./functionWords";
import { partyStart } from "./located";
import { reportsAt } from "./reportsAt";

/** What opens a clause that tells of another time. */
const OTHER_TIME = keySet(["trước khi", "sau khi"]);

/** After the last word of reporting: "Ông A cho biết, | đoàn công tác …", or past what came first: "Trước khi gặp A, | ông B …". */
export function clauseStart(scene: Scene, start: number, trigger: number): number {
  for (let at = trigger - 1; at > start; at--)
    if (reportsAt(scene, at) && !saidThere(scene, at + 1, trigger) && !isHeadline(scene, at, trigger))
      return afterSource(scene, at, trigger);
  const { tokens } = scene.document;
  const opens = `${tokens[start]!.key} ${tokens[start + 1]?.key}`;
  return OTHER_TIME.has(opens) ? (commaBetween(scene, start, trigger) ?? start) : start;
}

/** "Đoàn công tác tỉnh A: | Thăm tỉnh B": whom a headline is about. */
function isHeadline({ document: { tokens } }: Scene, at: number, trigger: number): boolean {
  return tokens[at]!.text === ":" && at === trigger - 1 && tokens[trigger]!.capital;
}

const GOING = keyOfForm("đang");

const SUCH = keySet("như vậy trên thế điều này tại khi trong".split(" "));

const THERE = keySet(["khi", "trong", "tại", "nhân"]);
/** Tokens of what is said, where the word of reporting alone does not tell it: "nêu | quan điểm về hai việc này | khi thăm". */
const MAX_SAID = 8;

/** "A nói | như vậy tại | buổi làm việc", "A nêu | quan điểm khi | thăm B": who speaks at the visit is of it. */
export function saidThere(scene: Scene, from: number, trigger: number): boolean {
  const between = scene.document.tokens.slice(from, trigger);
  if (between.length === 0) return false;
  if (between.every(({ key }) => SUCH.has(key)) || isGoingOn(between)) return true;
  return (
    between.length <= MAX_SAID &&
    THERE.has(between.at(-1)!.key) &&
    between.every(({ kind }) => kind !== "sign") &&
    scene.chunksWithin(from, trigger).length === 0
  );
}

/** "tuyên bố ủng hộ A | khi ông đang | thăm B": where whoever speaks is. */
function isGoingOn(between: readonly Token[]): boolean {
  const [when, who, going] = between.slice(-3).map(({ key }) => key);
  return when === WHEN && PRONOUNS.has(who ?? "") && going === GOING;
}

/** "tin từ Sở A, | đoàn …": past the source that the word of reporting names. */
function afterSource(scene: Scene, at: number, trigger: number): number {
  const sourced = scene.document.tokens[at]!.key === FROM;
  return (sourced ? commaBetween(scene, at, trigger) : null) ?? at + 1;
}

/** Past the first comma between two tokens; null where there is none. */
function commaBetween(scene: Scene, from: number, end: number): number | null {
  for (let at = from + 1; at < end; at++)
    if (scene.document.tokens[at]!.key === "," && !scene.inside(at)) return at + 1;
  return null;
}

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
    if (at > from && THEN.has(`${tokens[at + 1]?.key} ${tokens[at + 2]?.key}`) && LINKS.has(tokens[at]!.key)) return at;
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
  return tokens[at]!.text === "," && DESCRIBED.has(`${tokens[at + 1]?.key} ${tokens[at + 2]?.key}`);
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
  return STAYS.has(tokens[at - 1]!.key) && `${tokens[at]!.key} ${tokens[at + 1]?.key}` === PROJECT;
}

/** Before the subject of a further clause. */
const OPENS_CLAUSE = keySet(["khi", "mà", "rằng"]);

/** Where "được" makes what follows the doer: "X được Chủ tịch nước tiếp"; not "được đưa ra khi | ông A đến thăm". */
export function passiveAt(scene: Scene, from: number, trigger: number): number | null {
  const { tokens } = scene.document;
  for (let at = trigger - 1; at >= from; at--) {
    if (OPENS_CLAUSE.has(tokens[at]!.key) && scene.startsAt(at + 1)) return null;
    if (tokens[at]!.key !== PASSIVE || scene.inside(at)) continue;
    const [doer] = scene.chunksWithin(at, trigger);
    return doer === undefined || partyStart(scene, pastBy(scene, scene.chunks[doer]!.first)) === at + 1 ? at : null;
  }
  return null;
}

/** "được đoàn công tác | do ông A dẫn đầu thăm". */
function pastBy({ document: { tokens } }: Scene, first: number): number {
  return tokens[first - 1]?.key === BY ? first - 1 : first;
}
