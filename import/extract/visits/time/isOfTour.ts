import type { DateMention } from "../../dates/DateMention";
import { countOf } from "../../dates/numbers";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { textBefore } from "../../text/textBefore";
import type { Trigger } from "../model/Trigger";

const STATES = keyOfForm("nước");
const SEVERAL = keySet(["các", "nhiều", "số"]);
/** Tokens behind "chuyến công du" among which "5 nước" stands. */
const TOUR_REACH = 4;

const STOP = /(?<!\p{L})(?:điểm dừng(?: chân)?|chặng dừng(?: chân)?|chặng (?:đầu|cuối|hai|thứ))(?!\p{L})/iu;
/** Characters before a trigger among which "là điểm dừng chân đầu tiên trong" stands. */
const STOP_REACH = 80;

/** "chặng đầu của | chuyến công du 5 nước từ ngày 5 đến 12-7": the days of the whole journey are not those of one of its stops. */
export function isOfTour(scene: Scene, date: DateMention, triggers: readonly Trigger[]): boolean {
  const { tokens } = scene.document;
  if (date.from === date.to) return false;
  return triggers.some((trigger) => tokens[trigger.end - 1]!.end <= date.start && isTour(scene, trigger));
}

function isTour({ document: { tokens, text } }: Scene, { first, end, phrases }: Trigger): boolean {
  if (!phrases.some((phrase) => phrase.startsWith("chuyến"))) return false;
  const at = tokens[first]!.start;
  if (STOP.test(textBefore(text, at, STOP_REACH))) return true;
  return tokens.slice(end, end + TOUR_REACH).some(({ key }, index) => {
    const before = tokens[end + index - 1]!;
    return key === STATES && (SEVERAL.has(before.key) || countOf(before.text) > 1);
  });
}
