const SPACE = 0;
const LETTER = 1;
const DIGIT = 2;
const SIGN = 3;
/** Half of a character: what it is depends on the other half. */
const HALF = 4;

const CLASSES = Uint8Array.from({ length: 0x10000 }, (_, unit) =>
  unit >= 0xd800 && unit <= 0xdfff ? HALF : classOf(String.fromCharCode(unit)),
);

function classOf(character: string): number {
  if (/[\p{L}\p{M}]/u.test(character)) return LETTER;
  if (/\p{N}/u.test(character)) return DIGIT;
  return /\s/u.test(character) ? SPACE : SIGN;
}

/**
 * Where the word, the number or the sign that begins at `at` ends; `at` itself at a space. A word keeps the apostrophe within it:
 * "K'Thanh", "H’Nhó".
 */
export function pieceEnd(text: string, at: number, end: number): number {
  const first = classAt(text, at);
  if (first === SPACE) return at;
  let next = at + 1;
  if (first === SIGN) return next < end && isPair(text, at) ? next + 1 : next;
  while (next < end && (classAt(text, next) === first || (first === LETTER && isWithin(text, next, end)))) next++;
  return next;
}

/** Whether an apostrophe stands before another letter. */
function isWithin(text: string, at: number, end: number): boolean {
  const sign = text[at];
  return (sign === "'" || sign === "’") && at + 1 < end && classAt(text, at + 1) === LETTER;
}

function classAt(text: string, at: number): number {
  const known = CLASSES[text.charCodeAt(at)]!;
  if (known !== HALF) return known;
  return classOf(String.fromCodePoint(text.codePointAt(at > 0 && isPair(text, at - 1) ? at - 1 : at)!));
}

function isPair(text: string, at: number): boolean {
  return text.codePointAt(at)! > 0xffff;
}
