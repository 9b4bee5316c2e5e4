import { toneKey } from "../../../src/shared/vietnamese";
import type { Line } from "./Line";
import type { Token } from "./Token";

/** A word keeps the apostrophe within it: "K'Thanh", "H’Nhó". */
const PIECE = /[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*|\p{N}+|[^\s\p{L}\p{M}\p{N}]/gu;
const CONNECTORS = new Set(["&", "-", "–", "—", "và"]);
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
  return (form.match(PIECE) ?? []).map((piece) => shapeOf(piece).key);
}

type Shape = Pick<Token, "key" | "kind" | "capital">;

const shapes = new Map<string, Shape>();
const MAX_SHAPES = 200_000;

/** What a piece of text is wherever it stands, remembered: a few thousand syllables make up every article. */
function shapeOf(piece: string): Shape {
  let shape = shapes.get(piece);
  if (!shape) {
    const key = toneKey(piece.replaceAll("’", "'"));
    const kind = /^\p{L}/u.test(piece) ? "word" : /^\p{N}/u.test(piece) ? "number" : "sign";
    const capital = kind === "word" && piece[0] !== piece[0]!.toLowerCase();
    shape = { key: CONNECTORS.has(key) ? "&" : key, kind, capital };
    if (shapes.size < MAX_SHAPES) shapes.set(piece, shape);
  }
  return shape;
}

/** The tokens of the lines that belong to the article, numbered by line and by sentence (a line's end ends a sentence). */
export function tokenise(text: string, lines: readonly Line[]): Token[] {
  const tokens: Token[] = [];
  let sentence = -1;
  for (const [number, line] of lines.entries()) {
    if (line.kind === "chrome" || line.kind === "repeat" || line.kind === "byline") continue;
    const first = tokens.length;
    for (const { 0: piece, index } of text.slice(line.start, line.end).matchAll(PIECE)) {
      const start = line.start + index;
      const { key, kind, capital } = shapeOf(piece);
      if (tokens.length === first || (capital && endsSentence(tokens, start))) sentence++;
      tokens.push({
        start,
        end: start + piece.length,
        text: piece,
        key,
        kind,
        capital,
        line: number,
        sentence,
      });
    }
  }
  return tokens;
}

/** Whether the tokens so far end a sentence, given that a capitalised word follows at `start`. */
function endsSentence(tokens: readonly Token[], start: number): boolean {
  let index = tokens.length - 1;
  if (tokens[index]!.end === start && !CLOSERS.has(tokens[index]!.text)) return false;
  while (index > 0 && CLOSERS.has(tokens[index]!.text)) index--;
  const mark = tokens[index]!;
  if (mark.text === "!" || mark.text === "?" || mark.text === "…") return true;
  if (mark.text !== ".") return false;
  const before = tokens[index - 1];
  if (!before || before.sentence !== mark.sentence) return false;
  if (before.text === ".") return true;
  return !(before.kind === "word" && (ABBREVIATIONS.has(before.key) || (before.text.length === 1 && before.capital)));
}
