import type { DateMention } from "../../dates/DateMention";
import type { Scene } from "../../Scene";
import { keySet } from "../../text/keySet";
import { textBefore } from "../../text/textBefore";
import { firstReport } from "../grammar/clauses/firstReport";
import { isGathering } from "../grammar/clauses/isGathering";
import { lineKindOf } from "../grammar/lines/lineKindOf";
import { says } from "../grammar/words/says";
import type { Draft } from "../model/Draft";
import type { VisitLexicon, WordRole } from "../model/VisitLexicon";
import type { When } from "../model/When";
import type { Side } from "../parties/Side";
import { sideOf } from "../parties/sideOf";
import { isOfOtherEvent } from "./isOfOtherEvent";

/** Of what is to come, and of what was long ago. */
const LOOKS_AWAY: readonly WordRole[] = ["planned", "background"];

/** Sentences at the head of an article, its title and the words below its picture among them, that tell the day of what it is about. */
const LEAD = 5;
/** No article has more pictures that tell anything of it. */
const MAX_CAPTIONS = 12;

/**
 * The day that the head of the article, or the words below a picture, name together with someone who came; null where they name none, or where the
 * sentence of the visit tells a time of its own.
 * @param both whether someone who received has to be named there as well, as in a sentence behind that of the visit.
 */
export function leadDay(scene: Scene, lexicon: VisitLexicon, draft: Draft, both: boolean): When | null {
  if (scene.datesOf(draft.sentence).some(({ relative }) => relative !== 0)) return null;
  for (const sentence of draft.within ? [draft.sentence - 1] : [...leads(scene), draft.sentence - 1]) {
    if (sentence === draft.sentence || sentence < 0) continue;
    const [from, end] = scene.document.sentences[sentence]!;
    const date = scene.datesOf(sentence).find((each) => isItsDay(scene, each));
    if (
      !date ||
      isDayOfSpeaking(scene, sentence, date) ||
      LOOKS_AWAY.some((role) => says(scene, lexicon, from, end, role))
    )
      continue;
    const needsBoth = both || sentence > draft.sentence;
    if (needsBoth && isGathering(scene, lexicon, from, end)) continue;
    if (namesParties(scene, sentence, draft, needsBoth)) return scene.calendar.span(date);
  }
  return null;
}

/** The sentences at the head of the article, and those below its pictures, wherever they stand. */
function leads(scene: Scene): number[] {
  const { sentences } = scene.document;
  const first = sentences.slice(0, LEAD).keys();
  const below = [...sentences.keys()].filter(
    (sentence) => sentence >= LEAD && lineKindOf(scene, sentence) === "caption",
  );
  return [...first, ...below.slice(0, MAX_CAPTIONS)].filter((sentence) => lineKindOf(scene, sentence) !== "title");
}

const EARLIER = /(?<!\p{L})trước(?: đó| đây)?\P{L}*$/iu;
const EARLIER_REACH = 20;

function isItsDay(scene: Scene, date: DateMention): boolean {
  if (date.from.day === undefined && date.relative === undefined) return false;
  return !isOfOtherEvent(scene, date) && !EARLIER.test(textBefore(scene.document.text, date.start, EARLIER_REACH));
}

function namesParties(scene: Scene, sentence: number, draft: Draft, both: boolean): boolean {
  const [from, end] = scene.document.sentences[sentence]!;
  const { visitors, hosts } = draft;
  const named = sideOf(scene, scene.chunksWithin(from, end));
  const came =
    visitors.people.size > 0
      ? [...visitors.people].some((person) => named.people.has(person))
      : draft.delegation && (visitors.acts ? named.meets(visitors) : sharesProvince(named, visitors));
  if (!came) return false;
  return !both || (hosts.acts ? named.meets(hosts) : named.shares(hosts));
}

function sharesProvince(left: Side, right: Side): boolean {
  return [...left.provinces].some((name) => right.provinces.has(name));
}

/** "Ngày 13/2, ông A | cho biết …": the day on which someone spoke of what was. */
function isDayOfSpeaking(scene: Scene, sentence: number, date: DateMention): boolean {
  const { tokens, sentences } = scene.document;
  const [from, end] = sentences[sentence]!;
  const report = firstReport(scene, from, end);
  return report < end && date.end <= tokens[report]!.start && !CREDITS.has(tokens[report - 1]?.key ?? "");
}

/** "ngày 12-4 - Ảnh: …": whose picture it is. */
const CREDITS = keySet(["ảnh", "video", "clip"]);
