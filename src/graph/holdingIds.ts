/** A judgement, as far as it takes another one back. */
export interface Undoing {
  readonly id: string;
  readonly undoes?: string | null;
}

/** Ids of the judgements, undoings among them, that none that holds takes back. */
export function holdingIds(judgements: readonly Undoing[]): Set<string> {
  const undoings = new Map<string, string[]>();
  for (const { id, undoes } of judgements) if (undoes) undoings.set(undoes, [...(undoings.get(undoes) ?? []), id]);
  // An id is made of what it undoes, so that no undoing leads back to itself.
  const holds = (id: string): boolean => !(undoings.get(id) ?? []).some(holds);
  return new Set(judgements.map(({ id }) => id).filter(holds));
}
