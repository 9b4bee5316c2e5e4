import { toneKey } from "../../../src/shared/vietnamese";
import { HOME } from "../../HOME";
import { entityId } from "../entityId";
import { agencies, countries, people, shared, territories } from "./parties";
import type { VisitMention } from "./VisitMention";

/** Days that may lie between two of one stay in a country. */
export const LONGEST_STAY = 3;

/** Whether two reports may tell of someone's stay in one country. To call on someone there is a visit of its own. */
export function isOneStay(a: VisitMention, b: VisitMention): boolean {
  return (
    a.kind !== "courtesy_call" &&
    b.kind !== "courtesy_call" &&
    shared(people(a.visitors), people(b.visitors)).length > 0 &&
    shared(stayedIn(a), stayedIn(b)).length > 0
  );
}

const OURS = entityId("Country", toneKey(HOME));

/** The countries that were visited: ours where a foreigner met the powers of the state, and nobody names it. */
export function stayedIn({ visitors, hosts, sites }: VisitMention): string[] {
  const fromAbroad = countries(visitors).some((id) => id !== OURS);
  const metPowers = agencies(hosts).length > 0 && sites.length === 0 && territories(hosts).length === 0;
  return fromAbroad && metPowers ? [OURS] : countries(hosts);
}

/** Whether one of them tells of the whole stay, with its talks at several seats. */
export const isWholeStay = (a: VisitMention, b: VisitMention) => a.kind === "state_visit" || b.kind === "state_visit";
