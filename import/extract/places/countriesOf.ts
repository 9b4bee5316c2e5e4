import { innermost } from "../agencies/Agency";
import { agencyOf } from "../agencies/Bodies";
import type { Chunk } from "../Chunk";
import type { Place } from "./Place";

/** The countries that a chunk names, or whose places it names. */
export function countriesOf(chunk: Chunk, places: readonly Place[]): string[] {
  const agency = agencyOf(chunk);
  const own = chunk.kind === "country" ? chunk.country : chunk.kind === "position" ? chunk.position.country : null;
  const countries: string[] = [];
  for (const country of [agency && innermost(agency).country, own]) if (country) countries.push(country);
  for (const { country } of places) if (country) countries.push(country);
  return countries;
}
