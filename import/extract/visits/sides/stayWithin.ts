import type { Draft } from "../model/Draft";

/** Puts the state on the side of the hosts: that an office holder goes there himself is a sign of a visit. */
export function stayWithin(draft: Draft, state: string): void {
  draft.hosts.countries.add(state);
  draft.score += 1;
}
