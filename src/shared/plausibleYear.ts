/** Whether news can be of that year. Others are misprints ("0001", "9999"), and break what counts days from them. */
export function plausibleYear(year: number): boolean {
  return year >= 1900 && year < 2100;
}
