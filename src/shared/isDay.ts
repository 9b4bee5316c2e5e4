/** Whether a partial date says the day: "2024-02-22", "--02-22". */
export function isDay(date: string): boolean {
  return date.length === (date.startsWith("--") ? "--MM-DD" : "YYYY-MM-DD").length;
}
