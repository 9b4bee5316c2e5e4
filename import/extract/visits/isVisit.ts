import type { Draft } from "./Draft";

const HOME = "Việt Nam";
const MIN_SCORE = 2;

/** Whether the two sides make a visit: someone who acts goes to another party or its territory. */
export function isVisit(draft: Draft): boolean {
  const { visitors, hosts } = draft;
  for (const name of visitors.agencies) hosts.agencies.delete(name);
  for (const person of visitors.people) hosts.people.delete(person);
  if (!hosts.acts) for (const name of visitors.provinces) if (!visitors.acts) hosts.provinces.delete(name);
  if (!visitors.foreign) visitors.countries.delete(HOME);
  for (const name of visitors.countries) hosts.countries.delete(name);
  if (!visitors.foreign) hosts.countries.delete(HOME);
  if (hosts.provinces.size > 0) hosts.countries.delete(HOME);
  return (
    draft.score >= MIN_SCORE &&
    !visitors.empty &&
    !hosts.empty &&
    (visitors.acts || visitors.countries.size > 0 || visitors.provinces.size > 0)
  );
}
