import { HOME } from "../../HOME";
import type { RosterEntry } from "../people/RosterEntry";
import { moveToHosts } from "./moveToHosts";
import type { Side } from "./Side";

/** "ông A thăm Việt Nam và trao đổi với Bộ trưởng B": whoever is of the country visited, where the leader of the visitors is not, receives. */
export function receiveByState(visitors: Side, hosts: Side): void {
  const { lead } = visitors;
  const visited = new Set(hosts.provinces.size > 0 ? [...hosts.countries, HOME] : hosts.countries);
  if (!lead || lead.held.length === 0) return;
  const isAtHome = (person: RosterEntry) => person.held.length > 0 && visited.has(stateOf(person));
  // "Tổng thống Mỹ và Thủ tướng A trao đổi, khi A thăm Mỹ": the first one named does not visit his own state.
  const comes = [...visitors.people].some((person) => person.held.length > 0 && !isAtHome(person));
  if (isAtHome(lead) && !(comes && hosts.countries.has(stateOf(lead)) && hosts.provinces.size === 0)) return;
  for (const person of [...visitors.people].filter(isAtHome)) {
    moveToHosts(person, visitors, hosts);
    if (!comes) continue;
    visitors.countries.delete(stateOf(person));
    for (const { province } of person.held) if (province) visitors.provinces.delete(province);
  }
}

function stateOf({ held }: RosterEntry): string {
  return held.find(({ former }) => !former)?.country ?? HOME;
}
