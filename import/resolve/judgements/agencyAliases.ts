import type { Curation } from "./createCuration";

/** The other ids that an agency answers to: those of agencies that are judged to be one with it. */
export function agencyAliases(id: string, { agencyOf, connections }: Curation): string[] {
  return connections
    .claimsWith(id)
    .filter((other) => other !== id && agencyOf(other) === id)
    .sort();
}
