const SCALE = 10_000;

/** To four places. A value that lies exactly between two (always an odd multiple of 1/32) goes to the even one, as in Python. */
export function roundHalfEven(value: number): number {
  if (Math.abs(value * 32) % 2 !== 1) return Number(value.toFixed(4));
  const below = Math.floor(value * SCALE);
  return (below % 2 === 0 ? below : below + 1) / SCALE;
}
