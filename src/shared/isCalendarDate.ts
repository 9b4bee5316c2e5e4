const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
/** Of each month in a leap year. */
const DAYS = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isLeapYear = (year: number) => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** Whether the text is a day that the calendar has, as YYYY-MM-DD. Every date of every answer is asked about: no Date is made. */
export function isCalendarDate(text: string): boolean {
  const [, year = 0, month = 0, day = 0] = (DAY.exec(text) ?? []).map(Number);
  const last = month === 2 && !isLeapYear(year) ? 28 : (DAYS[month - 1] ?? 0);
  return day >= 1 && day <= last;
}
