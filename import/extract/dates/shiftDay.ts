/** Any year whose February is the short one: where no year is known. */
export const SOME_YEAR = 2001;
const DAY_MS = 86_400_000;

/** The day so many days after another, both "YYYY-MM-DD" or, where no year is known, "--MM-DD". */
export function shiftDay(day: string, days: number): string {
  const dated = day.startsWith("--") ? `${SOME_YEAR}${day.slice(1)}` : day;
  const shifted = new Date(Date.parse(`${dated}T00:00:00Z`) + days * DAY_MS)
    .toISOString()
    .slice(0, "YYYY-MM-DD".length);
  return dated === day ? shifted : `-${shifted.slice("YYYY".length)}`;
}
