import { HOME } from "../../HOME";
import type { RosterEntry } from "../people/RosterEntry";
import { moveToHosts } from "./moveToHosts";
import type { Side } from "./Side";

/** "ông A thăm Việt Nam và trao đổi với Bộ trưởng B": whoever is of the country visited, where the leader of the visitors is not, receives. */
export function receiveByState(visitors: Side, hosts: Side): void {
  const { lead } = visitors;
  const visited = new Set(hosts.provinces.size > 0 ? [...hosts.countries, HOME] : hosts.countries);
  if (!lead || lead.held.length === 0 || visited.has(stateOf(lead))) return;
  for (const person of [...visitors.people])
    if (person.held.length > 0 && visited.has(stateOf(person))) moveToHosts(person, visitors, hosts);
}

function stateOf({ held }: RosterEntry): string {
  return held.find(({ former }) => !former)?.country ?? HOME;
}
