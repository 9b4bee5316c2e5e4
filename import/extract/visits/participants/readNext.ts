import type { Scene } from "../../Scene";
import { lineOpening } from "../grammar/lines/lineOpening";
import type { Draft } from "../model/Draft";
import type { VisitLexicon } from "../model/VisitLexicon";
import { readLine } from "./readLine";

/** Whom the next sentence lists of the side that this one leaves open: "Đoàn của tỉnh A đến thăm. | Tiếp đoàn có ông B …". */
export function readNext(scene: Scene, lexicon: VisitLexicon, sentence: number, visit: Draft): void {
  const next = scene.document.sentences[sentence + 1];
  const role = next && lineOpening(scene, ...next)?.role;
  const open = visit.hosts.empty ? "host_line" : visit.delegation ? "visitor_line" : null;
  if (role && role === open) readLine(scene, lexicon, sentence + 1, visit);
}
