import { HOME } from "../../../HOME";
import { isForeignName } from "../../people/isForeignName";
import type { RosterEntry } from "../../people/RosterEntry";
import { Side } from "../parties/Side";
import { moveToHosts } from "./moveToHosts";

/** "ông A thăm Việt Nam và trao đổi với Bộ trưởng B": whoever is of the country visited, where the leader of the visitors is not, receives. */
export function receiveByState(visitors: Side, hosts: Side): void {
  const { lead } = visitors;
  const visited = new Set(hosts.provinces.size > 0 ? [...hosts.countries, HOME] : hosts.countries);
  if (!lead || lead.held.length === 0) return;
  const isAtHome = (person: RosterEntry) => person.held.length > 0 && visited.has(stateOf(person));
  // "Tổng thống Mỹ và Thủ tướng A trao đổi, khi A thăm Mỹ": the first one named does not visit his own state.
  const comes = [...visitors.people].some((person) => person.held.length > 0 && !isAtHome(person));
  // "Phó Chủ tịch nước A tặng khăn cho Công chúa Na Uy nhân chuyến thăm của bà tới Việt Nam": he is at home, and receives where it is a visit to the state.
  if (!comes && isAtHome(lead) && isGuestState(visitors, lead, visited)) {
    const told = hosts.countries.has(stateOf(lead));
    for (const person of [...visitors.people].filter(isAtHome))
      moveToHosts(person, visitors, told ? hosts : new Side());
    return;
  }
  if (isAtHome(lead) && !(comes && hosts.countries.has(stateOf(lead)) && hosts.provinces.size === 0)) return;
  for (const person of [...visitors.people].filter(isAtHome)) {
    moveToHosts(person, visitors, hosts);
    if (!comes) continue;
    visitors.countries.delete(stateOf(person));
    for (const { province } of person.held) if (province) visitors.provinces.delete(province);
  }
}

/** Whether only a state is named beside our leader, who is not a foreigner of it whose office no table knows. */
function isGuestState({ countries }: Side, { name }: RosterEntry, visited: ReadonlySet<string>): boolean {
  return !isForeignName(name) && countries.size > 0 && [...countries].every((country) => !visited.has(country));
}

function stateOf({ held }: RosterEntry): string {
  return held.find(({ former }) => !former)?.country ?? HOME;
}
