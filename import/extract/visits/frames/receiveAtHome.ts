import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import { sideOf } from "../parties/sideOf";

/** "A hội đàm với B tại C": of two foreigners, and of two who meet, the one at home receives. */
export function receiveAtHome(scene: Scene, { where }: Clause, draft: Draft): void {
  const [country] = sideOf(scene, where).countries;
  const { visitors, hosts } = draft;
  if (!country || !visitors.countries.has(country) || visitors.countries.size > 1 || hosts.countries.has(country))
    return;
  if (!hosts.foreign && !hosts.acts) return;
  [draft.visitors, draft.hosts] = [hosts, visitors];
}
