import type { Texts } from "./texts";

/** A partial date as Vietnamese and English readers write it here: day/month/year, as far as it is known. */
export function formatDate(date: string, t: Pick<Texts, "noYear">): string {
  if (date.startsWith("--")) return `${date.slice(2).split("-").reverse().join("/")} (${t.noYear})`;
  return date.split("-").reverse().join("/");
}

/** First and last day of something, the second left out where it says nothing new. */
export function formatPeriod(start: string | null, end: string | null, t: Pick<Texts, "noYear" | "noDate">): string {
  const dates = [...new Set([start, end])].filter((date) => date !== null);
  return dates.map((date) => formatDate(date, t)).join(" – ") || t.noDate;
}
