import type { Scene } from "../../Scene";
import { OF } from "../../text/functionWords";
import { keySet } from "../../text/keySet";
import { chainFrom } from "../grammar/chains/chainFrom";
import { says } from "../grammar/words/says";
import type { VisitLexicon } from "../model/VisitLexicon";
import type { Side } from "../parties/Side";
import { sideOf } from "../parties/sideOf";

/** First words of what delegations are called; most tokens are neither. */
const BEGINS = keySet(["đoàn", "phái"]);

/** The delegation that a sentence names by its bodies ("đoàn công tác của Sở A, Hội B"), whatever it tells of it; null where it names none. */
export function namedDelegation(scene: Scene, lexicon: VisitLexicon, sentence: number): Side | null {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[sentence]!;
  for (let at = from; at < to; at++) {
    const match = !BEGINS.has(tokens[at]!.key) || scene.inside(at) ? null : lexicon.words.longest(tokens, at);
    if (match?.value !== "delegation") continue;
    const first = tokens[match.end]?.key === OF ? match.end + 1 : match.end;
    if (scene.chunkAt(first)?.kind !== "agency" || !scene.startsAt(first)) continue;
    const chain = chainFrom(scene, scene.chunkFrom(first), ({ kind }) => kind === "agency");
    return says(scene, lexicon, from, to, "plural") ? null : sideOf(scene, chain);
  }
  return null;
}
