import type { Draft } from "./Draft";

/**
 * "Ông A dẫn đầu đoàn của tỉnh B thăm C. Đoàn công tác tỉnh B làm việc với D": a delegation named after its territory alone is the one that
 * the article has named with its leader, where it has named but one.
 */
export function shareLeads(drafts: readonly Draft[]): void {
  for (const draft of drafts) {
    const { visitors, hosts } = draft;
    const [territory, other] = [...visitors.provinces, ...visitors.countries];
    if (!draft.delegation || visitors.acts || territory === undefined || other !== undefined) continue;
    const led = drafts.filter((each) => goes(each, territory) && isNear(each, draft));
    const [leader, second] = new Set(led.map(({ visitors: { lead } }) => lead));
    if (leader && !second && !hosts.people.has(leader)) visitors.addPerson(leader);
  }
}

function goes({ visitors: { lead, provinces, countries } }: Draft, territory: string): boolean {
  return lead !== null && (provinces.has(territory) || countries.has(territory));
}

/** Told as one journey: not of other months. */
function isNear(left: Draft, right: Draft): boolean {
  if (left.status !== right.status || left.background !== right.background) return false;
  return left.start === null || right.start === null || monthOf(left.start) === monthOf(right.start);
}

const monthOf = (date: string) => date.slice(0, date.startsWith("--") ? "--MM".length : "YYYY-MM".length);
