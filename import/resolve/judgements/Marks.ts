/** The sides on which something stands in the judgements that tell it apart, by judgement. */
export type Marks = ReadonlyMap<string, ReadonlySet<number>>;

export const NO_MARKS: Marks = new Map();

/** Whether a judgement has one on another side than the other. */
export function areApart(a: Marks, b: Marks): boolean {
  if (a.size > b.size) return areApart(b, a);
  for (const [judgement, sides] of a) {
    const others = b.get(judgement);
    if (others && [...sides].some((side) => [...others].some((other) => other !== side))) return true;
  }
  return false;
}

export function unitedMarks(a: Marks, b: Marks): Marks {
  if (a.size === 0 || b.size === 0) return a.size === 0 ? b : a;
  const united = new Map(a);
  for (const [judgement, sides] of b) united.set(judgement, new Set([...(a.get(judgement) ?? []), ...sides]));
  return united;
}
