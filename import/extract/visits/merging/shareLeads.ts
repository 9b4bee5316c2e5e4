import type { Draft } from "../model/Draft";
import { isNear } from "./isNear";

/**
 * "Ông A dẫn đầu đoàn của tỉnh B thăm C. Đoàn công tác tỉnh B làm việc với D": a delegation named after its territory alone is the one that
 * the article has named with its leader, where it has named but one.
 */
export function shareLeads(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { visitors, hosts } = draft;
    const [territory, other] = [...visitors.provinces, ...visitors.countries];
    if (!draft.delegation || visitors.acts || territory === undefined || other !== undefined) continue;
    const led = drafts.filter((each) => goes(each, territory) && each.status === draft.status && isNear(each, draft));
    const [leader, second] = new Set(led.map(({ visitors: { lead } }) => lead));
    if (leader && !second && !hosts.people.has(leader)) visitors.addPerson(leader);
  }
}

function goes({ visitors: { lead, provinces, countries } }: Draft, territory: string): boolean {
  return lead !== null && (provinces.has(territory) || countries.has(territory));
}
