import { isCalendarDate } from "./isCalendarDate";

/** Completes what is left out; 2024 is a leap year, so that --02-29 is a day. */
const COMPLETED: readonly [form: RegExp, completed: (text: string) => string][] = [
  [/^\d{4}$/, (text) => `${text}-01-01`],
  [/^\d{4}-\d{2}$/, (text) => `${text}-01`],
  [/^\d{4}-\d{2}-\d{2}$/, (text) => text],
  [/^--\d{2}$/, (text) => `2024-${text.slice(2)}-01`],
  [/^--\d{2}-\d{2}$/, (text) => `2024-${text.slice(2)}`],
];

/** Whether the text is YYYY, YYYY-MM, YYYY-MM-DD, --MM or --MM-DD, and the calendar has it. */
export function isPartialDate(text: string): boolean {
  return COMPLETED.some(([form, completed]) => form.test(text) && isCalendarDate(completed(text)));
}
