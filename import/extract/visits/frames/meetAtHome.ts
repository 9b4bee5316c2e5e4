import { HOME } from "../../../HOME";
import type { Scene } from "../../Scene";
import { keyOfForm, keySet } from "../../text/keySet";
import { WHEN } from "../grammar/words/functionWords";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import type { Trigger } from "../model/Trigger";
import { isOfficeHolder } from "../parties/isOfficeHolder";
import type { Side } from "../parties/Side";
import { stateOf } from "../parties/stateOf";

/** "A gặp B tại Bắc Kinh": whether office holders of two states met where the one who receives is at home, so that the other came to him. */
export function meetAtHome(scene: Scene, clause: Clause, trigger: Trigger, { visitors, hosts }: Draft): boolean {
  const state = stateOf(scene, clause.where);
  if (state === null || !stands(scene, clause, trigger)) return false;
  // "gặp các quan chức nước B tại B": those who receive may be named by their state alone.
  const receives =
    hosts.people.size > 0
      ? actFor(hosts, (country) => country === state)
      : !hosts.acts && clause.object.some((index) => names(scene, index, state));
  return receives && actFor(visitors, (country) => country !== state);
}

function names({ chunks }: Scene, index: number, state: string): boolean {
  const chunk = chunks[index]!;
  return chunk.kind === "country" && chunk.country === state && state !== HOME;
}

/** Words between the verb and its place. */
const REACH = 14;
/** What opens a clause of its own, or denies the one that goes on. */
const BREAKS = keySet("vì rằng mà khi nhưng nếu không chưa".split(" "));

/** "gặp Ngoại trưởng A, | người đã đề cập …". */
const WHO = keyOfForm("người");

/** Whether the place is that of the meeting: nothing but the parties, and who they are, between the two. */
function stands(scene: Scene, { where, object, subject }: Clause, { first, end }: Trigger): boolean {
  const { tokens } = scene.document;
  const from = Math.max(end, ...object.map((index) => scene.chunks[index]!.end));
  const begin = Math.min(first, ...subject.map((index) => scene.chunks[index]!.end));
  const to = Math.max(from, ...where.map((index) => scene.chunks[index]!.first));
  const breaks = (at: number) =>
    !scene.inside(at) && (BREAKS.has(tokens[at]!.key) || (tokens[at]!.key === WHO && tokens[at - 1]?.key === ","));
  for (let at = from; at < to; at++) if (breaks(at)) return false;
  for (let at = begin; at < first; at++) if (breaks(at) && tokens[at]!.key !== WHEN) return false;
  return to - from <= REACH;
}

/** Whether the side names people, all of whom hold offices, of states that are meant. */
function actFor({ people }: Side, isMeant: (state: string) => boolean): boolean {
  return (
    people.size > 0 &&
    [...people].every((entry) => isOfficeHolder(entry) && entry.held.every(({ country }) => isMeant(country ?? HOME)))
  );
}
