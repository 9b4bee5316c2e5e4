import { publishedDate } from "../publishedDate";
import type { DomDocument } from "./Dom";

/** The day of publication that the page's JSON-LD states, or null. See https://schema.org/datePublished. */
export function publishedInJsonLd(document: DomDocument): string | null {
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    const [, stated] = /"datePublished"\s*:\s*"([^"\\]{4,40})"/.exec(script.textContent ?? "") ?? [];
    const date = stated ? publishedDate(stated) : null;
    if (date) return date;
  }
  return null;
}
