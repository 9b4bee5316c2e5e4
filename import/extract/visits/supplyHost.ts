import type { Scene } from "../Scene";
import type { Draft } from "./Draft";
import { says } from "./says";
import { isNoun, type Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

const HOME = "Việt Nam";

/**
 * The host that a reader supplies where the sentence names none: that of the visit it goes on about; Việt Nam for a foreign guest, the province that a
 * delegation's own sentence or the article is about for an inspection on the spot.
 */
export function supplyHost(
  scene: Scene,
  lexicon: VisitLexicon,
  draft: Draft,
  trigger: Trigger,
  current: Draft | null,
): void {
  const { visitors, hosts } = draft;
  if (!hosts.empty || visitors.empty || trigger.frame !== "go") return;
  if (current && visitors.meets(current.visitors)) {
    hosts.addAll(current.hosts);
    return;
  }
  if (visitors.foreign) {
    if (!isNoun(scene, trigger) && isCall(trigger) && !goesElsewhere(scene, trigger) && namesHome(scene))
      hosts.countries.add(HOME);
    return;
  }
  if (isNoun(scene, trigger) || !visitors.acts || !says(scene, lexicon, draft.first, trigger.end, "delegation")) return;
  const [own] = visitors.provinces;
  const province = own ?? scene.places.home?.name;
  if (!province) return;
  hosts.provinces.add(province);
  draft.supplied = province;
}

function isCall(trigger: Trigger): boolean {
  return trigger.phrases.some((phrase) => phrase.includes("thăm"));
}

function namesHome(scene: Scene): boolean {
  return scene.chunks.some((chunk) => chunk.kind === "country" && chunk.country === HOME);
}

/** A place that no table lists follows the verb: "thăm Dải Gaza". */
function goesElsewhere(scene: Scene, trigger: Trigger): boolean {
  const { tokens } = scene.document;
  return tokens
    .slice(trigger.end, trigger.end + 4)
    .some(
      (token, at) =>
        token.capital && token.sentence === tokens[trigger.first]!.sentence && !scene.inside(trigger.end + at),
    );
}
