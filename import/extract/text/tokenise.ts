import type { Line } from "./Line";
import { pieceEnd } from "./pieceEnd";
import type { Token } from "./Token";
import { wordAt } from "./wordAt";

/** A full stop after one of these does not end a sentence. */
const ABBREVIATIONS = new Set([
  "tp",
  "t",
  "p",
  "q",
  "h",
  "tx",
  "tt",
  "ts",
  "ths",
  "th",
  "gs",
  "pgs",
  "bs",
  "ks",
  "đ",
  "c",
  "ô",
  "st",
  "mr",
  "mrs",
  "ms",
  "dr",
  "v",
  "ub",
  "no",
  "cty",
]);
const CLOSERS = new Set(['"', "”", "’", ")", "'", "»"]);

/** The keys of a form of a table, as `tokenise` gives them for a text. */
export function formKeys(form: string): string[] {
  const keys: string[] = [];
  for (let at = 0; at < form.length;) {
    const end = pieceEnd(form, at, form.length);
    if (end > at) keys.push(wordAt(form, at, end).key);
    at = Math.max(end, at + 1);
  }
  return keys;
}

/** The tokens of the lines that belong to the article, numbered by line and by sentence (a line's end ends a sentence). */
export function tokenise(text: string, lines: readonly Line[]): Token[] {
  const tokens: Token[] = [];
  let sentence = -1;
  for (const [number, line] of lines.entries()) {
    if (line.kind === "chrome" || line.kind === "repeat" || line.kind === "byline") continue;
    const first = tokens.length;
    for (let start = line.start; start < line.end;) {
      const end = pieceEnd(text, start, line.end);
      if (end === start) {
        start++;
        continue;
      }
      const { text: printed, key, kind, capital, bucket, seam } = wordAt(text, start, end);
      if (tokens.length === first || (capital && endsSentence(tokens, start, printed))) sentence++;
      tokens.push({ start, end, text: printed, key, kind, capital, bucket, seam, line: number, sentence });
      start = end;
    }
  }
  return tokens;
}

const WORD = /^(?:\p{Ll}{2,}|\p{Lu}\p{Ll}{2,})$/u;
const NEXT_WORD = /^\p{Lu}\p{Ll}+$/u;

/** "làm trưởng đoàn.Tham gia …": the space after a full stop forgotten; not "TP.Hà Nội", "www.mofa.gov". */
function isGlued(tokens: readonly Token[], next: string): boolean {
  const [before, mark] = tokens.slice(-2);
  if (mark?.text !== "." || !before || before.end !== mark.start || !NEXT_WORD.test(next)) return false;
  return before.text === ")" || (WORD.test(before.text) && !ABBREVIATIONS.has(before.key));
}

/** Whether the tokens so far end a sentence, given that a capitalised word follows at `start`. */
function endsSentence(tokens: readonly Token[], start: number, next: string): boolean {
  let index = tokens.length - 1;
  if (tokens[index]!.end === start && !CLOSERS.has(tokens[index]!.text)) return isGlued(tokens, next);
  while (index > 0 && CLOSERS.has(tokens[index]!.text)) index--;
  const mark = tokens[index]!;
  if (mark.text === "!" || mark.text === "?" || mark.text === "…") return true;
  if (mark.text !== ".") return false;
  const before = tokens[index - 1];
  if (!before || before.sentence !== mark.sentence) return false;
  if (before.text === ".") return true;
  return !(before.kind === "word" && (ABBREVIATIONS.has(before.key) || (before.text.length === 1 && before.capital)));
}
