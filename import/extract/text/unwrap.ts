import { endsSentence } from "./endsSentence";

/** A stretch of the text without the spaces around it. */
interface Stretch {
  readonly start: number;
  readonly end: number;
}

const GOES_ON = /^\p{Ll}/u;
/** Lines that go on in small letters, from which a text is known to be wrapped at a width. */
const MIN_WRAPPED = 2;
/** "Chủ tịch UBND TP. | Hà Nội": an abbreviated level ends no line. */
const LEVEL = /(?:^|[\s(])(?:TP|Tp|TX|Tx|TT|Q|P)\.$/u;
/** "… của Sở GD-ĐT TP. | Được biết, …": words that begin a sentence, and no place. */
const OPENS_SENTENCE =
  /^(?:Được|Theo|Trong|Tại|Sau|Trước|Ngày|Hiện|Ông|Bà|Đây|Các|Những|Khi|Nếu|Do|Vì|Đến|Cùng|Ngoài|Tuy|Như|Với|Để|Cũng|Riêng)\s/u;
/** How much of that width a line fills that goes on with a capital: "… sáng 11/2, ông | Lê Văn A". */
const FILLED = 0.8;

/**
 * The lines of a text, those that were broken at a page's width put together again. A blank line always ends one; a broken line
 * has no sign at its end that closes a sentence, and the next goes on in small letters or, in a text that is wrapped throughout,
 * the line is as long as the others.
 */
export function unwrap(text: string): Stretch[] {
  const lines = [...text.matchAll(/[^\n]+/gu)].flatMap(({ 0: whole, index }) => {
    const trimmed = whole.trimEnd();
    const start = index + (trimmed.length - trimmed.trimStart().length);
    const end = index + trimmed.length;
    return start < end ? [{ start, end }] : [];
  });
  const atLevel = lines.map(
    ({ start, end }, at) =>
      LEVEL.test(text.slice(start, end)) && !OPENS_SENTENCE.test(text.slice(lines[at + 1]?.start)),
  );
  const open = lines.map(({ start, end }, at) => {
    const next = lines[at + 1];
    const adjoins = next !== undefined && !/\n\s*\n/u.test(text.slice(end, next.start));
    return adjoins && (atLevel[at]! || !endsSentence(text.slice(start, end)));
  });
  const goesOn = lines.map((_, at) => open[at]! && (atLevel[at]! || GOES_ON.test(text.slice(lines[at + 1]!.start))));
  const widths = lines.flatMap(({ start, end }, at) => (goesOn[at] ? end - start : []));
  const width =
    widths.length >= MIN_WRAPPED ? widths.reduce((most, each) => Math.max(most, each), 0) * FILLED : Infinity;
  const joined: { start: number; end: number }[] = [];
  for (const [at, { start, end }] of lines.entries()) {
    const before = at - 1;
    const broken = at > 0 && open[before]! && (goesOn[before]! || lines[before]!.end - lines[before]!.start >= width);
    if (broken) joined[joined.length - 1]!.end = end;
    else joined.push({ start, end });
  }
  return joined;
}
