/**
 * Where a visit stands among those of a party, as text to sort by and to seek in an index: the later the greater, those of unknown date
 * least. Ids follow, that no two are equal.
 */
export const visitPlace = ({ id, earliest }: { readonly id: string; readonly earliest: string | null }) =>
  `${earliest ?? ""} ${id}`;

/** The same as Cypher, for a node. */
export const visitPlaceOf = (visit: string) => `coalesce(${visit}.earliest, '') + ' ' + ${visit}.id`;

/** Cypher condition on a place: the date of the visit is not known. */
export const isUndated = (place: string) => `${place} < '0'`;
