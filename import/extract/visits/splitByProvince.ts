import type { Scene } from "../Scene";
import type { Clause } from "./Clause";
import type { Draft } from "./Draft";
import { Side } from "./Side";
import { stopOf } from "./stopOf";

/** Through more provinces no one journey goes: so many are named where several teams went, or where help was given. */
const MOST = 3;

/** "khảo sát tại A và B": a journey through two provinces or three is a visit to each, where nobody is told to receive. */
export function splitByProvince(scene: Scene, draft: Draft, { object, where }: Clause): Draft[] {
  const { hosts } = draft;
  const { size } = hosts.provinces;
  if (!draft.rule.startsWith("go:") || hosts.acts || hosts.countries.size > 0 || size < 2 || size > MOST)
    return [draft];
  const named = new Map<string, number>();
  for (const index of [...object, ...where])
    for (const province of Side.of(scene, [index]).provinces)
      if (hosts.provinces.has(province) && !named.has(province)) named.set(province, index);
  if (named.size !== size) return [draft];
  return [...named.values()].toSorted((left, right) => left - right).map((index) => stopOf(scene, draft, index));
}
