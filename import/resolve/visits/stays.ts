import { countries, people, shared } from "./parties";
import type { VisitMention } from "./VisitMention";

/** Days that may lie between two of one stay in a country. */
export const LONGEST_STAY = 3;

/** Whether two reports may tell of someone's stay in one country. To call on someone there is a visit of its own. */
export function isOneStay(a: VisitMention, b: VisitMention): boolean {
  return (
    a.kind !== "courtesy_call" &&
    b.kind !== "courtesy_call" &&
    shared(people(a.visitors), people(b.visitors)).length > 0 &&
    shared(countries(a.hosts), countries(b.hosts)).length > 0
  );
}

/** Whether one of them tells of the whole stay, with its talks at several seats. */
export const isWholeStay = (a: VisitMention, b: VisitMention) => a.kind === "state_visit" || b.kind === "state_visit";
