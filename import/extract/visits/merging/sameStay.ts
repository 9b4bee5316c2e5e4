import { HOME } from "../../../HOME";
import type { Draft } from "../model/Draft";
import type { Side } from "../parties/Side";

/**
 * Whether one tells of a visit to a country and the other of a talk with its leaders: talks during a visit are part of it. A courtesy call, and
 * a stop at an institution, are visits of their own.
 */
export function sameStay(left: Draft, right: Draft): boolean {
  if (left.kind === "courtesy_call" || right.kind === "courtesy_call" || !left.visitors.meets(right.visitors))
    return false;
  const country = countryOf(left.hosts);
  if (country === null || country !== countryOf(right.hosts)) return false;
  return (isWhole(left.hosts, country) && talks(right)) || (isWhole(right.hosts, country) && talks(left));
}

/** The one country that a side is of: named, or Việt Nam where it names nobody but those who act for the whole of it. */
function countryOf({ countries, provinces, people }: Side): string | null {
  if (countries.size > 0) return countries.size === 1 ? [...countries][0]! : null;
  const central = [...people].every((person) => person.held.every(({ province, country }) => !province && !country));
  return people.size > 0 && provinces.size === 0 && central ? HOME : null;
}

/** Whether the country itself is the host, and no institution of it. */
function isWhole({ countries, provinces, agencies, people }: Side, country: string): boolean {
  return countries.has(country) && provinces.size === 0 && (agencies.size === 0 || people.size > 0);
}

/** With someone who holds an office, not only with a body. */
function talks({ hosts }: Draft): boolean {
  return hosts.people.size > 0 || !hosts.acts;
}
