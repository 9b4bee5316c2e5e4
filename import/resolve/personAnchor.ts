/** A position as far as it tells people of one name apart. */
export interface Office {
  readonly agency: string;
  /** Province of a local agency. */
  readonly province: string | null;
  readonly rank: number | null;
  readonly former: boolean;
}

/** Bodies that people sit in beside the office that they are known by. */
const MEMBERSHIPS: ReadonlySet<string> = new Set([
  "Ban Chấp hành Trung ương Đảng",
  "Bộ Chính trị",
  "Ban Bí thư",
  "Quốc hội",
]);

/**
 * What ties a person's name to one person: the province that they hold office in, else the national body, preferring the office
 * held now, then the one that is more than a membership, then the higher title. Null for who holds no office.
 */
export function personAnchor(offices: readonly Office[]): string | null {
  const keys = offices.map(({ agency, province, rank, former }) => ({
    anchor: province ? `province ${province}` : `agency ${agency}`,
    order: [former, !province, MEMBERSHIPS.has(agency), rank ?? Infinity].map(Number),
  }));
  keys.sort((a, b) => compareLists(a.order, b.order) || (a.anchor < b.anchor ? -1 : 1));
  return keys[0]?.anchor ?? null;
}

function compareLists(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((value, i) => value !== b[i]);
  return at < 0 ? 0 : a[at]! < b[at]! ? -1 : 1;
}
