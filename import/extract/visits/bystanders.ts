import { isName } from "../isName";
import { isOccupation } from "../people/isOccupation";
import type { Scene } from "../Scene";
import { isDash } from "../text/isDash";
import { keyOfForm, keySet } from "../text/keySet";
import { adjoins, joins } from "./chains";
import { DELEGATION, FROM, OF } from "./functionWords";
import { wordBefore } from "./located";
import { reportsAt } from "./reportsAt";
import { NOUNS } from "./Trigger";

const HEADS = keySet(["trưởng đoàn", "dẫn đầu", "làm trưởng", "tiến hành", "chủ trì"]);
const HEADS_REACH = 25;

/** "đoàn do A, Phó Giám đốc Sở B, | làm trưởng đoàn"; "dự án do C làm chủ đầu tư" names no one who came. */
export function leads(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const from = scene.chunks[index]!.end;
  for (let at = from; at < from + HEADS_REACH && tokens[at + 1]?.sentence === tokens[from - 1]!.sentence; at++)
    if (HEADS.has(`${tokens[at]!.key} ${tokens[at + 1]!.key}`)) return true;
  return false;
}

/**
 * "theo Bộ A", "thông cáo Bộ A", "rời Hà Nội", "giáp tỉnh C", "vấn đề D", "trên cương vị E", "hội nghị thượng đỉnh F", "căn cứ quân sự G",
 * "quốc tang H": a source, where someone left, what is beside, what it is about, as whom, a thing or an event that bears a name.
 */
const NO_PARTY = keySet([
  "theo",
  "rời",
  "khỏi",
  "giáp",
  "ranh",
  "vấn đề",
  "quốc kỳ",
  "cương vị",
  "thành lập",
  "tư cách",
  "thi hài",
  "tượng đài",
  "tượng",
  "lăng",
  "mộ",
  "di tích",
  "về đến",
  "về tới",
  "cạnh",
  "gần",
  "đối diện",
  "thượng đỉnh",
  "tham dự",
  "thông cáo",
  "quốc tang",
  "căn cứ",
  "quân sự",
  "kẹp giữa",
  "cao tốc",
  "quốc lộ",
  "xa lộ",
  "đại lộ",
  "đường sắt",
  "tuyến",
  "tiền",
  "vốn",
]);

/** A name behind such a word, or further on in the address or at the other end of the road behind it: "cao tốc A - B". */
export function isBeside(scene: Scene, index: number): boolean {
  let first = index;
  while (first > 0 && index - first < 4 && scene.chunks[first]!.kind === "place" && joins(scene, first)) first--;
  const at = scene.chunks[first]!.first;
  const word = wordBefore(scene, at) ?? "";
  return (
    isExpert(scene, index) ||
    isForum(scene, index) ||
    isPair(scene, index) ||
    isBrand(scene, index) ||
    isSpouseOf(scene, index) ||
    namesPaper(scene, at) ||
    NO_PARTY.has(word) ||
    NO_PARTY.has(`${wordBefore(scene, at - 1) ?? ""} ${word}`) ||
    (isSource(scene, at) && !speaksThere(scene, index))
  );
}

/** "chuyên gia A của Đại học B": who is asked what he thinks of a visit, unless he leads the delegation. */
function isExpert(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  const next = scene.chunks[index + 1];
  // "đoàn chuyên gia của UNESCO": experts without a name act for their body.
  if (chunk.kind === "position" && isOccupation(chunk.position.entry))
    return next !== undefined && isName(next) && next.first === chunk.end && !leads(scene, index + 1);
  const held = scene.roster.of(index)?.held ?? [];
  return held.length > 0 && held.every(({ position }) => isOccupation(position.entry)) && !leads(scene, index);
}

const SPOUSE = keyOfForm("phu nhân");

/** "bà A, phu nhân | Bộ trưởng B", "phu nhân | Bộ trưởng B, bà A": whose wife someone is who is named beside. */
function isSpouseOf(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  const title = isName(chunk) ? index - 1 : index;
  const office = scene.chunks[title];
  if (office?.kind !== "position" || (title < index && office.end !== chunk.first)) return false;
  const [before, last] = [wordBefore(scene, office.first - 1), wordBefore(scene, office.first)];
  if (`${before} ${last}` !== SPOUSE) return false;
  const beside = [scene.chunkAt(office.first - 4), scene.chunkAt((scene.chunks[title + 1]?.end ?? 0) + 1)];
  return beside.some((each) => each !== undefined && isName(each));
}

/** "Hội nghị cấp cao ASEAN", "APEC 2017": states that only meet under that name go nowhere and receive nobody, unless they send a delegation. */
function isForum(scene: Scene, index: number): boolean {
  const chunk = scene.chunks[index]!;
  return (
    chunk.kind === "agency" &&
    scene.lexicon.forums.has(scene.bodyOf(index)?.name ?? "") &&
    wordBefore(scene, chunk.first) !== DELEGATION
  );
}

/** "hai nhà máy Dana - | Ý": a state at the end of a name that no table lists. */
function isBrand(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const { kind, first } = scene.chunks[index]!;
  return (
    kind === "country" && isDash(tokens[first - 1]) && tokens[first - 2]?.capital === true && !scene.inside(first - 2)
  );
}

/** "theo báo cáo của A | tại buổi làm việc với B": who tells it to those who came. */
function speaksThere({ chunks, document: { tokens } }: Scene, index: number): boolean {
  const { end } = chunks[index]!;
  return THERE.has(tokens[end]?.key ?? "") && NOUNS.has(tokens[end + 1]?.key ?? "");
}

const THERE = keySet(["tại", "trong"]);
/** "báo cáo | Bộ trưởng A": to whom it is. */
const REPORT = keyOfForm("báo cáo");
const ACCORDING = keyOfForm("theo");
/** What has the word for "of" before whoever came, or whoever invited. */
const NO_SOURCE = keySet("mời đoàn chân dõi gót đuổi".split(" "));
/** Words of what someone told or decided: "theo thông tin từ", "theo kế hoạch kiểm tra năm của". */
const MAX_SOURCE = 7;

/** "theo thông báo của | Bộ A", "theo yêu cầu của B": who told of it, or wanted it. */
function isSource({ document: { tokens } }: Scene, first: number): boolean {
  const { key, sentence } = tokens[first - 1] ?? {};
  if (sentence !== tokens[first]!.sentence) return false;
  if (`${tokens[first - 2]?.key} ${key}` === REPORT) return true;
  if (key !== OF && key !== FROM) return false;
  let at = first - 2;
  while (at > 0 && first - at <= MAX_SOURCE && tokens[at]!.kind === "word" && tokens[at]!.key !== ACCORDING) {
    if (NO_SOURCE.has(tokens[at]!.key)) return false;
    at--;
  }
  const word = tokens[at];
  return word?.key === ACCORDING && word.sentence === sentence && !NO_SOURCE.has(tokens[at + 1]!.key);
}

/** States by one syllable, as they stand in a pair. */
const SHORT_NAMES = keySet("Mỹ Nga Trung Triều Việt Nhật Hàn Ấn Lào Anh Pháp Đức".split(" "));

/** "hội đàm Mỹ - Triều", "biên giới Việt Nam - Lào": two states between which something is. */
function isPair(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  const { kind, first, end } = scene.chunks[index]!;
  return (
    kind === "country" &&
    ((isDash(tokens[end]) && isState(scene, end + 1)) || (isDash(tokens[first - 1]) && isState(scene, first - 2)))
  );
}

function isState(scene: Scene, at: number): boolean {
  const token = scene.document.tokens[at];
  return scene.chunkAt(at)?.kind === "country" || (token?.capital === true && SHORT_NAMES.has(token.key));
}

const PAPER = keyOfForm("báo");
const PAPER_WORDS = 4;

/** "Thông tin trên báo Mai Vàng TP HCM": the end of a newspaper's name. */
function namesPaper({ document: { tokens } }: Scene, first: number): boolean {
  let at = first - 1;
  while (at > 0 && first - at < PAPER_WORDS && tokens[at]!.kind === "word" && tokens[at]!.key !== PAPER) at--;
  return (
    first - at > 1 &&
    tokens[at]!.key === PAPER &&
    tokens[at + 1]!.capital &&
    tokens[at]!.sentence === tokens[first]!.sentence
  );
}

/** The names that a speaker and the offices behind may take. */
const SPEAKER_REACH = 6;

/** "… kiểm tra hiện trường, ông A, Giám đốc Sở B, cho biết": after a comma, who is then quoted is no part of what was told. */
export function speaks(scene: Scene, index: number): boolean {
  const { tokens } = scene.document;
  let last = index;
  while (last - index < SPEAKER_REACH && scene.chunks[last + 1] && joins(scene, last + 1)) last++;
  const verb = scene.chunks[last]!.end;
  const quoted = [verb, verb + 1, verb + 2].some(
    (at) => tokens[at] !== undefined && reportsAt(scene, at) && tokens[at]!.kind === "word",
  );
  if (!quoted) return false;
  let first = last;
  while (first > index && !isName(scene.chunks[first]!)) first--;
  while (first > 0 && index - first < SPEAKER_REACH && adjoins(scene, first)) first--;
  return first <= index && tokens[scene.chunks[first]!.first - 1]?.key === ",";
}
