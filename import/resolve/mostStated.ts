/** The value stated most often; among equals the first in `order`, or the smallest where no order is given. */
export function mostStated<Value extends string>(values: readonly Value[], order?: readonly Value[]): Value | null {
  const counts = new Map<Value, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const place = (value: Value) => order?.indexOf(value) ?? 0;
  const ranked = [...counts].sort(([a, m], [b, n]) => n - m || place(a) - place(b) || (a < b ? -1 : 1));
  return ranked[0]?.[0] ?? null;
}
