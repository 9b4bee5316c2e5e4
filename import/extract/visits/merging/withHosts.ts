import type { Draft } from "../model/Draft";
import type { Side } from "../parties/Side";

/** The same visit to other hosts: what is then learnt of it is not learnt of the first one. */
export function withHosts(visit: Draft, hosts: Side): Draft {
  return { ...visit, visitors: visit.visitors.copy(), hosts, places: new Set(visit.places) };
}
