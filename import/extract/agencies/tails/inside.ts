import type { Agency } from "../Agency";

/** A police department named with its place alone is part of that place's police. */
export function inside(agency: Agency, parent: string): Agency {
  if (agency.parent) return agency;
  const { first, end, place } = agency;
  const outer: Agency = { ...agency, first, end, base: parent, suffix: "place", place };
  return { ...agency, suffix: "within", place: null, parent: outer };
}
