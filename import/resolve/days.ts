const DAY = 24 * 60 * 60 * 1000;
const FULL = "2025-03-01".length;

const shifted = (day: string, by: number) => new Date(Date.parse(day) + by * DAY).toISOString().slice(0, 10);

export const dayBefore = (day: string) => shifted(day, -1);

/** A date that is known to the month or year only stays as it is. */
export const dayAfter = (date: string) => (date.length === FULL ? shifted(date, 1) : date);
