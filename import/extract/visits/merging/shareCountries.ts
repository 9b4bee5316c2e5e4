import type { RosterEntry } from "../../people/RosterEntry";
import type { Draft } from "../model/Draft";

/**
 * "Phó đô đốc A, Phó Tổng Tư lệnh quân đội Úc, thăm Việt Nam. Ông A chào xã giao B": whoever came from a country once did so each time, where no
 * office says it.
 */
export function shareCountries(drafts: readonly Draft[]): void {
  const from = new Map<RosterEntry, string>();
  for (const { visitors } of drafts) {
    const [country] = visitors.countries;
    if (country && visitors.countries.size === 1) for (const person of visitors.people) from.set(person, country);
  }
  for (const { visitors, hosts } of drafts) {
    if (visitors.countries.size + visitors.provinces.size + visitors.agencies.size > 0) continue;
    const [country] = new Set([...visitors.people].flatMap((person) => from.get(person) ?? []));
    if (country && !hosts.countries.has(country)) visitors.countries.add(country);
  }
}
