import type { Clause } from "../../model/Clause";

/** Whether nobody is named who goes, or does what the trigger tells. */
export function isSubjectless({ subject, comers }: Clause): boolean {
  return subject.length + comers.length === 0;
}
