import type { Scene } from "../Scene";
import type { Draft } from "./model/Draft";
import type { VisitLexicon } from "./model/VisitLexicon";

/** Tokens of a paragraph that are read for topics. */
const MAX_PARAGRAPH = 1_000;

/** What a visit was about: the topics that its own sentence and the rest of its paragraph name. */
export function topicsOf(scene: Scene, lexicon: VisitLexicon, draft: Draft): string[] {
  const { tokens, sentences } = scene.document;
  const [from] = sentences[draft.sentence]!;
  const topics = new Set<string>();
  const end = Math.min(tokens.length, from + MAX_PARAGRAPH);
  for (let at = from; at < end && tokens[at]!.line === tokens[from]!.line;) {
    const match = scene.inside(at) ? null : lexicon.topics.longest(tokens, at);
    if (match) topics.add(match.value);
    at = match ? match.end : at + 1;
  }
  return [...topics];
}
