/** How much of an ISO date names a day, a month, a year, a decade; nothing names all time. */
const LENGTHS = [10, 7, 4, 3, 0] as const;

/**
 * The shortest period of the calendar in which a visit lies, as what the ISO dates of its days have in common: "2024-02-22" of a day,
 * "2024-02", "2024", "202" of the twenties. Of the many visits that end before a day, those under way on it are in a few such periods.
 */
export function visitPeriod(earliest: string | null, latest: string | null): string | null {
  if (earliest === null || latest === null) return null;
  const length = LENGTHS.find((each) => earliest.slice(0, each) === latest.slice(0, each))!;
  return earliest.slice(0, length);
}

/** The same as Cypher, for a node. */
export const visitPeriodOf = (visit: string) =>
  `CASE ${LENGTHS.map((length) => {
    const [earliest, latest] = ["earliest", "latest"].map((date) => `left(${visit}.${date}, ${length})`);
    return `WHEN ${earliest} = ${latest} THEN ${earliest}`;
  }).join(" ")} END`;

/** The periods that hold a day and the one before it. */
export const periodsAround = (day: string) => LENGTHS.slice(1).map((length) => day.slice(0, length));
