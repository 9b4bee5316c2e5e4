/** Cypher for a group of visits: the date, as stated, of the earliest and of the latest of them. Null where none is dated. */
export const firstDate = (visit: string) => `min(CASE WHEN ${visit}.earliest IS NOT NULL THEN ${visit}.start END)`;
export const lastDate = (visit: string) =>
  `split(max(${visit}.latest + ' ' + coalesce(${visit}.end, ${visit}.start)), ' ')[1]`;
