import type { Scene } from "../Scene";
import { keySet } from "../text/keySet";
import { DELEGATION, PASSIVE } from "./grammar/words/functionWords";
import { type Draft, newDraft } from "./model/Draft";
import { addParty } from "./parties/addParty";

const AT = keySet(["tại", "ở", "đến", "thăm"]);
const REACH = 12;

/** "Tại Trung tâm A, đoàn đã nghe …": a further stop of the delegation told last, at a body of its own. */
export function readStop(scene: Scene, sentence: number, current: Draft): Draft | null {
  const { tokens, sentences } = scene.document;
  const [from, to] = sentences[sentence]!;
  if (!AT.has(tokens[from]!.key)) return null;
  const index = scene.chunkFrom(from);
  const host = scene.chunks[index];
  if (!host || host.kind !== "agency" || host.first > from + 2) return null;
  let at = host.end;
  while (at < to && at - host.end < REACH && tokens[at]!.key !== DELEGATION) at++;
  if (tokens[at]?.key !== DELEGATION || at >= to || scene.inside(at) || tokens[at - 1]!.key !== ",") return null;
  const draft = newDraft({ kind: current.kind, first: from, last: to, sentence, rule: "stop", score: 4 });
  draft.visitors.addAll(current.visitors);
  addParty(draft.hosts, scene, index);
  for (const country of current.hosts.countries) draft.hosts.countries.add(country);
  const next = scene.chunks[index + 1];
  if (next && next.first < to && tokens[next.first - 1]?.key === PASSIVE) addParty(draft.hosts, scene, index + 1);
  if (draft.hosts.meets(current.hosts)) return null;
  [draft.start, draft.end] = [current.start, current.end];
  draft.status = current.status;
  draft.ownStop = true;
  return draft;
}
