import { HOME } from "../../../HOME";
import type { Agency } from "../Agency";

/** "Quân đội nhân dân Triều Tiên" is not that of Việt Nam. */
export const OF_HOME = / Việt Nam$/u;

/** The body of a state, which is told up to `end`. */
export function ofCountry(agency: Agency, country: string, end: number): Agency {
  if (country !== HOME) return { ...agency, base: agency.base.replace(OF_HOME, ""), end, country };
  return { ...agency, base: agency.national?.home ?? agency.base, national: null, end };
}
