import type { Side } from "../parties/Side";

/** Bodies of a district or a commune, by their names. */
const OF_DISTRICT = /(?:^|\s)(?:huyện|quận|thị xã|xã|phường|thị trấn)\s|^(?:Huyện|Quận|Thị) ủy\s/u;

/**
 * "Lãnh đạo tỉnh A và huyện B thăm xã C": a district's leaders who come along with those of its province or of the state receive them; who leads
 * the visitors does not.
 */
export function receiveByDistrict(visitors: Side, hosts: Side): void {
  const { lead } = visitors;
  if (!lead || lead.held.some(({ agency }) => agency !== null && OF_DISTRICT.test(agency))) return;
  const own = new Set(lead.held.flatMap(({ province }) => province ?? []));
  const within = own.size > 0 ? [...own].some((province) => hosts.provinces.has(province)) : hosts.provinces.size > 0;
  if (!within) return;
  for (const person of [...visitors.people]) {
    const offices = person.held.filter(({ agency, former }) => agency !== null && !former);
    if (offices.length === 0 || !offices.every(({ agency }) => OF_DISTRICT.test(agency!))) continue;
    visitors.removePerson(person);
    hosts.addPerson(person);
  }
  for (const agency of [...visitors.agencies]) {
    if (!OF_DISTRICT.test(agency)) continue;
    visitors.agencies.delete(agency);
    hosts.agencies.add(agency);
  }
}
