/** The name that occurs most, the earlier one on a tie; null of none. */
export function mostNamed<Name>(names: readonly Name[]): Name | null {
  const counts = new Map<Name, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  let best: Name | null = null;
  for (const [name, count] of counts) if (best === null || count > counts.get(best)!) best = name;
  return best;
}
