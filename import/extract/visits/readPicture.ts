import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import { evidenceOf } from "./evidenceOf";
import { meetAtHome } from "./frames/meetAtHome";
import { isLocated } from "./grammar/chains/isLocated";
import { isGathering } from "./grammar/clauses/isGathering";
import { PLACE_PREPOSITIONS } from "./grammar/words/functionWords";
import { type Draft, newDraft } from "./model/Draft";
import type { Trigger } from "./model/Trigger";
import type { VisitLexicon } from "./model/VisitLexicon";
import { addParty } from "./parties/addParty";
import { belongsTo } from "./parties/belongsTo";
import { stateOf } from "./parties/stateOf";
import { datesOf } from "./time/datesOf";

const HANDS = keySet(["trái", "phải"]);
const BRACKETS = new Set(["(", ")", ","]);

/**
 * "Thủ tướng A (trái) bắt tay Tổng thống B tại Paris": a picture of two of different states, one of whom is at home where it was taken, whatever
 * they do on it. Null where the sentence is no such caption.
 */
export function readPicture(scene: Scene, lexicon: VisitLexicon, sentence: number): Draft | null {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[sentence]!;
  let hand = from;
  while (hand < to && !showsHand(scene, hand)) hand++;
  if (hand === to) return null;
  if (isGathering(scene, lexicon, from, to)) return null;
  const named = scene.chunksWithin(from, to);
  const place = named.find((index) => isLocated(scene, scene.chunks[index]!));
  if (place === undefined) return null;
  const subject = named.filter((index) => index < place);
  const where = named.filter((index) => index >= place && isLocated(scene, scene.chunks[index]!));
  const state = stateOf(scene, where);
  if (state === null) return null;
  let first = scene.chunks[place]!.first;
  while (first > from && !PLACE_PREPOSITIONS.has(tokens[first]!.key)) first--;
  const trigger: Trigger = { first, end: first + 1, frame: "meet", kind: "visit", strength: 1, phrases: ["ảnh"] };
  const draft = newDraft({ kind: "visit", first: from, last: to, sentence, rule: "picture", score: 4 });
  for (const index of subject) addParty(belongsTo(scene, index, state) ? draft.hosts : draft.visitors, scene, index);
  const clause = { subject, object: [], where, comers: [], receivers: [], speakers: [] };
  if (!meetAtHome(scene, clause, trigger, draft)) return null;
  Object.assign(draft, datesOf(scene, lexicon, draft, [trigger], 0, null), { atHome: true });
  return Object.assign(draft, evidenceOf(scene, draft, clause, trigger));
}

/** "(trái)", "(bìa phải)", ", phải,": who stands where on the picture. */
function showsHand({ document: { tokens } }: Scene, at: number): boolean {
  return HANDS.has(tokens[at]!.key) && BRACKETS.has(tokens[at + 1]?.text ?? "") && tokens[at]!.kind === "word";
}
