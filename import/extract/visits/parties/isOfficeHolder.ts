import { isForeignName } from "../../people/isForeignName";
import type { RosterEntry } from "../../people/RosterEntry";

/** Whether someone holds an office of a state that is known: a foreigner's may not be told. */
export function isOfficeHolder({ name, held }: RosterEntry): boolean {
  return held.length > 0 && held.every(({ country }) => country !== null || !isForeignName(name));
}
