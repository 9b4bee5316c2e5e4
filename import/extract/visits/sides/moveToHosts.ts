import type { RosterEntry } from "../../people/RosterEntry";
import type { Side } from "../parties/Side";

/** Makes one of the visitors, with the bodies he acts for, one of those who receive. */
export function moveToHosts(person: RosterEntry, visitors: Side, hosts: Side): void {
  visitors.removePerson(person);
  hosts.addPerson(person);
  for (const { agency } of person.held) if (agency) visitors.agencies.delete(agency);
}
