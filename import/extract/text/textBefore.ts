/**
 * What its line says before a place, at most `reach` characters of it. A title ends without a sign, so that a pattern which
 * looks back would go on in it.
 */
export function textBefore(text: string, offset: number, reach: number): string {
  const before = text.slice(Math.max(0, offset - reach), offset);
  return before.slice(before.lastIndexOf("\n") + 1);
}
