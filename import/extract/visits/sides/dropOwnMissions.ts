import { isOwnMission } from "../parties/isOwnMission";
import type { Side } from "../parties/Side";

/** "Đón Thủ tướng tại sân bay có Đại sứ Việt Nam tại A": those of ours who serve abroad wait for him there, but A receives. */
export function dropOwnMissions(visitors: Side, hosts: Side): void {
  if (visitors.foreign) return;
  for (const person of [...hosts.people])
    if (person.held.some(({ agency }) => agency !== null && isOwnMission(agency))) hosts.removePerson(person);
  for (const agency of hosts.agencies) if (isOwnMission(agency)) hosts.agencies.delete(agency);
}
