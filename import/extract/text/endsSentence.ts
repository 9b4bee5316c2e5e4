const SIGN = /[.!?…:;"”)]/u;

/** Whether a line, which has no spaces around it, ends like a sentence. */
export function endsSentence(line: string): boolean {
  return SIGN.test(line.slice(-1));
}
