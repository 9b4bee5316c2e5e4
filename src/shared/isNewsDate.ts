import { isPartialDate } from "./isPartialDate";

/** Whether the text is YYYY, YYYY-MM or YYYY-MM-DD, and news can be of then: other years are misprints ("0001", "9999"), and break what counts days from them. */
export function isNewsDate(text: string): boolean {
  const year = Number(text.slice(0, "YYYY".length));
  return year >= 1900 && year < 2100 && isPartialDate(text);
}
