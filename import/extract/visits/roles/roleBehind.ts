import { isName } from "../../isName";
import { OF } from "../../text/functionWords";
import { keySet } from "../../text/keySet";
import { personMeant } from "../coreference/personMeant";
import { adjoins } from "../grammar/chains/adjoins";
import { goesOn } from "../grammar/chains/goesOn";
import { invites } from "../grammar/chains/invites";
import { isAt } from "../grammar/chains/isAt";
import { isBracketed } from "../grammar/chains/isBracketed";
import { isGoal } from "../grammar/chains/isGoal";
import { isLocated } from "../grammar/chains/isLocated";
import { joins } from "../grammar/chains/joins";
import { livesAt } from "../grammar/chains/livesAt";
import { partyStart } from "../grammar/chains/partyStart";
import { leadsDelegation } from "../grammar/clauses/leadsDelegation";
import { AGENT, BY, DELEGATION } from "../grammar/words/functionWords";
import { isNoun } from "../grammar/words/isNoun";
import { wordBefore } from "../grammar/words/wordBefore";
import type { Around } from "./Around";
import { isBystander } from "./bystanders/isBystander";
import { isCompanion } from "./isCompanion";
import { isInviter } from "./isInviter";
import { isOwnBody } from "./isOwnBody";
import { isQuoted } from "./isQuoted";
import { type Role, roleOf, type RoleRule } from "./roleOf";
import { attends } from "./whereabouts/attends";
import { isStray } from "./whereabouts/isStray";
import { isTopic } from "./whereabouts/isTopic";
import { isVenue } from "./whereabouts/isVenue";
import { sharesPlace } from "./whereabouts/sharesPlace";

interface Behind extends Around {
  /** Where what the trigger is about ends. */
  readonly cut: number;
}

interface Led extends Behind {
  /** Where the party begins that the name is of: "đoàn công tác của | Bộ Y tế". */
  readonly lead: number;
  /** The word before it. */
  readonly word: string | null;
}

const RULES: readonly RoleRule<Led>[] = [
  [null, ({ scene, index }) => isBystander(scene, index)],
  [null, ({ scene, trigger, chunk }) => trigger.frame === "meet" && livesAt(scene, chunk)],
  [null, ({ scene, trigger, index }) => !isNoun(scene, trigger) && isQuoted(scene, index)],
  ["receivers", isAgent],
  ["where", ({ trigger, clause, chunk }) => isReceived(trigger, clause) && chunk.kind === "place"],
  ["comers", ({ scene, index, chunk, word }) => word === BY && (!isName(chunk) || leadsDelegation(scene, index))],
  ["comers", isWhose],
  [null, ({ scene, clause, lead, word }) => word === OF && clause.comers.length > 0 && !invites(scene, lead)],
  [withWhom, ({ scene, clause, index, trigger }) => isCompanion(scene, clause, index, trigger)],
  ["receivers", ({ scene, clause, index, lead }) => isInviter(scene, clause, index, lead)],
  ["comers", ({ scene, clause: { comers }, index }) => comers.includes(index - 1) && adjoins(scene, index)],
  ["comers", ({ scene, clause, index }) => goesOn(scene, clause.comers, index)],
  [null, ({ scene, clause, chunk }) => isStray(scene, clause, chunk)],
  [null, ({ scene, index }) => isOwnBody(scene, index)],
  [null, isOtherComer],
  ["object", isObject],
  ["where", isPlace],
];

/** The role of a name behind its trigger. */
export function roleBehind(around: Behind): Role {
  const lead = partyStart(around.scene, around.chunk.first);
  return roleOf(RULES, { ...around, lead, word: wordBefore(around.scene, lead) });
}

/** "được tiếp bởi Tổng thống A, | Bộ trưởng B". */
function isAgent({ scene, trigger, clause: { receivers }, index, word }: Led): boolean {
  if (trigger.frame !== "receive") return false;
  return word === AGENT || (receivers.includes(index - 1) && joins(scene, index));
}

/** "tiếp đoàn của A": whoever is received has been named. */
function isReceived({ frame }: Around["trigger"], { comers }: Around["clause"]): boolean {
  return frame === "receive" && comers.length > 0;
}

/** "chuyến thăm B của | A": whose visit it was. */
function isWhose({ scene, trigger, clause, chunk, cut, lead, word }: Led): boolean {
  return (
    word === OF &&
    clause.comers.length === 0 &&
    isNoun(scene, trigger) &&
    !isOfGuests(scene, trigger, lead) &&
    (chunk.first < cut || isWhoseBehindPurpose(scene, chunk, trigger.end, lead)) &&
    !invites(scene, lead)
  );
}

/** Words between a visit and whose it was: "chuyến thăm tới B và dự hội nghị cấp cao C của | Tổng thống A". */
const MAX_WHOSE = 14;

/** Whether a name behind "của" says whose visit it was, though a purpose stands between. */
function isWhoseBehindPurpose(scene: Around["scene"], chunk: Around["chunk"], from: number, end: number): boolean {
  if (end - from > MAX_WHOSE || !(isName(chunk) || chunk.kind === "position")) return false;
  return scene.document.tokens.slice(from, end - 1).every(({ key, kind }) => kind !== "sign" && key !== OF);
}

/** "buổi làm việc với đoàn công tác của | Bộ A": whose the delegation was, not the meeting. */
function isOfGuests({ document: { tokens } }: Around["scene"], { frame, end }: Around["trigger"], of: number): boolean {
  return frame === "meet" && tokens.slice(end, of).some(({ key }) => key === DELEGATION);
}

/** With whom a companion goes; of one of someone whom no name before the verb tells it is not known. */
function withWhom({ scene, trigger, clause: { comers, subject } }: Led): Role {
  if (comers.length > 0 || personMeant(scene, trigger).length > 0) return "comers";
  return subject.length > 0 ? "subject" : null;
}

const LISTED = keySet(["&", ","]);

/** "chuyến thăm của A năm 2000 và | ông B năm 2006": another one who came, or who then speaks, and not who received. */
function isOtherComer({ scene, trigger, clause: { comers }, index }: Led): boolean {
  if (comers.length === 0 || trigger.frame !== "go" || !isNoun(scene, trigger)) return false;
  let first = index;
  while (scene.chunks[first - 1]?.end === scene.chunks[first]!.first) first--;
  const chunk = scene.chunks[first]!;
  return (chunk.kind === "position" || isName(chunk)) && LISTED.has(wordBefore(scene, chunk.first) ?? "");
}

/** Whom or where the visit is to: not where it only was. */
function isObject({ scene, trigger, clause, chunk, cut }: Led): boolean {
  if (chunk.first >= cut || isAt(scene, chunk) || isVenue(scene, clause, chunk, trigger)) return false;
  return trigger.frame !== "receive" || !isGoal(scene, chunk);
}

/** Where it was, unless it is where something else was done, or what was talked about. */
function isPlace({ scene, trigger, clause, index, chunk, cut }: Led): boolean {
  return (
    (isLocated(scene, chunk) || isBracketed(scene, chunk) || sharesPlace(scene, clause, index)) &&
    !attends(scene, clause, trigger, chunk) &&
    !isTopic(scene, chunk, cut)
  );
}
