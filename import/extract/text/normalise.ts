import type { Span } from "../../facts";

/** A cleaned text that remembers where each of its UTF-16 units stood in the raw one. */
export interface MappedText {
  readonly text: string;
  /** The raw span that gave this span of the cleaned text. */
  toRaw(start: number, end: number): Span;
}

/** Characters that look like a Vietnamese letter or a space but are another: folded before anything is matched. */
const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ["\u00d0", "Đ"],
  ["\u00f0", "đ"],
  ["\u00a0", " "],
  ["\u2007", " "],
  ["\u202f", " "],
  ["\t", " "],
  ["\r", " "],
]);
const INVISIBLE = /[\u00ad\u200b-\u200f\u2060\ufeff]/gu;
const NEEDS_WORK = /[\u00d0\u00f0\u00a0\u2007\u202f\t\r\u00ad\u200b-\u200f\u2060\ufeff]/u;
/** A character with its marks; an invisible one between them does not keep them apart. Thirty are more than any has. */
const CLUSTER =
  /[^\p{M}\u00ad\u200b-\u200f\u2060\ufeff][\p{M}\u00ad\u200b-\u200f\u2060\ufeff]{0,30}|[\p{M}\u00ad\u200b-\u200f\u2060\ufeff]{1,30}/gsu;

/** "huyện Đắk R ' Lấp", "H ’ Hen Niê", "K' Mák": an apostrophe of a name that a careless hand has set apart. */
const SPACED_APOSTROPHE = /(?<![\p{L}\p{M}'’‘"“])\p{Lu} ?['’] (?=\p{Lu}\p{Ll})/gu;

/** NFC, look-alikes folded, invisible characters dropped; every offset can be taken back to the raw text. */
export function normalise(raw: string): MappedText {
  const dropped = spacesWithinNames(raw);
  if (dropped.size === 0 && !NEEDS_WORK.test(raw) && raw === raw.normalize("NFC"))
    return { text: raw, toRaw: (start, end) => [start, end] };
  const starts: number[] = [];
  const ends: number[] = [];
  let text = "";
  for (const { 0: cluster, index } of raw.matchAll(CLUSTER)) {
    if (dropped.has(index)) continue;
    const clean = cluster.replace(INVISIBLE, "").normalize("NFC");
    const out = LOOK_ALIKES.get(clean) ?? clean;
    for (let unit = 0; unit < out.length; unit++) {
      starts.push(index);
      ends.push(index + cluster.length);
    }
    text += out;
  }
  return {
    text,
    toRaw: (start, end) =>
      start < end ? [starts[start]!, ends[end - 1]!] : [starts[start] ?? raw.length, starts[start] ?? raw.length],
  };
}

const NOWHERE: ReadonlySet<number> = new Set();

/** Where the spaces around such an apostrophe stand. */
function spacesWithinNames(raw: string): ReadonlySet<number> {
  if (!raw.includes("' ") && !raw.includes("’ ")) return NOWHERE;
  return new Set(
    [...raw.matchAll(SPACED_APOSTROPHE)].flatMap(({ 0: printed, index }) =>
      [...printed].flatMap((character, at) => (character === " " ? [index + at] : [])),
    ),
  );
}
