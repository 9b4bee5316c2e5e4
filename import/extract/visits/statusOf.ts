import type { VisitStatus } from "../../facts";
import type { Scene } from "../Scene";
import type { Draft } from "./Draft";
import type { VisitLexicon } from "./VisitLexicon";

/** Done unless the sentence says that it will be, or that it was called off. */
export function statusOf(scene: Scene, lexicon: VisitLexicon, draft: Draft): VisitStatus {
  let status: VisitStatus = "done";
  for (let at = draft.first; at < draft.last; at++) {
    const role = lexicon.words.longest(scene.document.tokens, at)?.value;
    if (role === "cancelled") return "cancelled";
    if (role === "planned") status = "planned";
  }
  return status;
}
