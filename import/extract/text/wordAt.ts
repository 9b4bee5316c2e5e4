import { fold, toneKey } from "../../../src/shared/vietnamese";
import { bucketOf } from "./bucketOf";
import { isSyllable } from "./isSyllable";
import type { Word } from "./Word";

const CONNECTORS = new Set(["&", "-", "–", "—", "và"]);
/** No syllable is longer; a longer piece that was remembered could keep the article in memory that it was cut from. */
const MAX_LENGTH = 12;
/** A few ten thousand words make up every article: each has a slot, or one of the next few. */
const SLOTS = 1 << 17;
const NEXT = 8;
const slots = new Array<Word | undefined>(SLOTS).fill(undefined);

/** The word printed there: known ones are found without cutting them out of the text. */
export function wordAt(text: string, start: number, end: number): Word {
  const length = end - start;
  if (length > MAX_LENGTH) return wordOf(text.slice(start, end));
  const from = hash(text, start, end);
  for (let slot = from; slot < from + NEXT; slot++) {
    const word = slots[slot & (SLOTS - 1)];
    if (!word) return (slots[slot & (SLOTS - 1)] = wordOf(text.slice(start, end)));
    if (word.text.length === length && stands(word.text, text, start)) return word;
  }
  return wordOf(text.slice(start, end));
}

function hash(text: string, start: number, end: number): number {
  let sum = 0;
  for (let at = start; at < end; at++) sum = Math.imul(sum, 31) + text.charCodeAt(at);
  return (sum ^ (sum >>> 15)) & (SLOTS - 1);
}

/** `startsWith` takes several times as long for a text of a few letters. */
function stands(word: string, text: string, start: number): boolean {
  for (let at = 0; at < word.length; at++) if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

const GLUED = /^(?<first>\p{L}\p{Ll}+)\p{Lu}\p{Ll}+$/u;
const ASCII = /^[\x20-\x7e]+$/u;

/** Of two Vietnamese words, one of which at least has an accent: "HữuLộc", not "YouTube". */
function seamOf(text: string): number {
  if (ASCII.test(text)) return 0;
  const seam = GLUED.exec(text)?.groups!.first!.length ?? 0;
  return seam > 0 && [text.slice(0, seam), text.slice(seam)].every((word) => isSyllable(fold(word))) ? seam : 0;
}

function wordOf(text: string): Word {
  const tone = toneKey(text.replaceAll("’", "'"));
  const key = CONNECTORS.has(tone) ? "&" : tone;
  const kind = /^\p{L}/u.test(text) ? "word" : /^\p{N}/u.test(text) ? "number" : "sign";
  const capital = kind === "word" && text[0] !== text[0]!.toLowerCase();
  return { text, key, kind, capital, seam: seamOf(text), bucket: bucketOf(key) };
}
