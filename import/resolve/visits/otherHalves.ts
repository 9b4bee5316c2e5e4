/** In the evening papers report what happened during the day, so that it tells nothing. */
const MORNING = /(?<!\p{L})(?:sáng|trưa)(?!\p{L})/iu;
const AFTERNOON = /(?<!\p{L})chiều(?!\p{L})/iu;
/** Whether one passage tells of a morning and the other of an afternoon. */
export function otherHalves(a: string, b: string): boolean {
  const [left, right] = [a, b].map((quote) => {
    const text = quote.normalize("NFC");
    return [MORNING.test(text), AFTERNOON.test(text)];
  }) as [boolean[], boolean[]];
  return left[0] !== left[1] && right[0] !== right[1] && left[0] !== right[0];
}
