import type { Draft } from "../model/Draft";

/**
 * "Tại tỉnh B, Sở Y tế tỉnh A và Sở Y tế tỉnh B tổ chức hội nghị trao đổi kinh nghiệm": of bodies of several provinces that learn from each other,
 * those of the one where they meet receive.
 */
export function learnTogether(draft: Draft): void {
  const { kind, visitors, hosts } = draft;
  if (kind !== "study_exchange" || hosts.acts || visitors.people.size > 0 || hosts.provinces.size !== 1) return;
  const isAtHome = (agency: string) => hosts.provinces.has(visitors.seats.get(agency) ?? "");
  const atHome = [...visitors.agencies].filter(isAtHome);
  if (atHome.length === 0 || atHome.length === visitors.agencies.size) return;
  for (const agency of atHome) {
    visitors.agencies.delete(agency);
    hosts.agencies.add(agency);
  }
  for (const province of hosts.provinces) visitors.provinces.delete(province);
  draft.score += 1;
}
