import { listOf } from "../../../listOf";
import type { Scene } from "../../Scene";
import { says } from "../grammar/words/says";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import type { VisitLexicon } from "../model/VisitLexicon";
import { sideOf } from "../parties/sideOf";
import { stopOf } from "./stopOf";

/** Through more provinces no one journey goes: so many are named where several teams went, or where help was given. */
const MOST = 3;
/** Through how many a delegation goes that is told to be one. */
const MOST_OF_ONE = 8;

/** "khảo sát tại A và B": a journey through several provinces is a visit to each, where nobody is told to receive but bodies of those provinces. */
export function splitByProvince(scene: Scene, lexicon: VisitLexicon, draft: Draft, { object, where }: Clause): Draft[] {
  const { hosts, visitors } = draft;
  const { size } = hosts.provinces;
  if (draft.frame !== "go" || hosts.people.size + hosts.countries.size > 0 || size < 2) return [draft];
  const isOne = draft.delegation && visitors.acts && !says(scene, lexicon, draft.first, draft.last, "plural");
  if (size > (isOne ? MOST_OF_ONE : MOST)) return [draft];
  if ([...visitors.provinces].some((name) => hosts.provinces.has(name))) return [draft];
  if ([...hosts.agencies].some((name) => !hosts.provinces.has(hosts.seats.get(name) ?? ""))) return [draft];
  const named = new Map<string, number[]>();
  for (const index of [...object, ...where])
    for (const province of sideOf(scene, [index]).provinces)
      if (hosts.provinces.has(province)) listOf(named, province).push(index);
  if (named.size !== size) return [draft];
  return [...named.values()].toSorted(([left], [right]) => left! - right!).map((own) => stopOf(scene, draft, own));
}
