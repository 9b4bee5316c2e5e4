import type { Side } from "./Side";

/** People without any office, or any more where `retired`, without a body or a country: private people. */
export function isPrivate({ people, agencies, countries }: Side, retired = false): boolean {
  if (people.size === 0 || agencies.size + countries.size > 0) return false;
  return [...people].every(({ held }) => held.every(({ former }) => retired && former));
}
