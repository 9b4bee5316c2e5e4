import type { Scene } from "../Scene";
import type { Clause } from "./Clause";
import type { Draft } from "./Draft";
import { Side } from "./Side";

/** "thăm A từ ngày 14 đến 16/4 và B từ ngày 16 đến 18/4": a journey to several countries is a visit to each, on the day printed behind it. */
export function splitByCountry(scene: Scene, draft: Draft, { object }: Clause): Draft[] {
  const { hosts } = draft;
  const named = object.filter((index) => scene.chunks[index]!.kind === "country");
  if (hosts.acts || hosts.provinces.size > 0 || hosts.countries.size < 2 || named.length !== hosts.countries.size)
    return [draft];
  return named.map((index, position) => ({
    ...draft,
    ...(dayBehind(scene, index, named[position + 1]) ?? {}),
    visitors: draft.visitors.copy(),
    hosts: Side.of(scene, [index]),
    places: new Set(draft.places),
  }));
}

function dayBehind(scene: Scene, index: number, next: number | undefined): Pick<Draft, "start" | "end"> | null {
  const { tokens, sentences } = scene.document;
  const { end } = scene.chunks[index]!;
  const stop = next === undefined ? sentences[scene.sentenceOf(index)]![1] - 1 : scene.chunks[next]!.first;
  const date = scene.datesWithin(tokens[end - 1]!.end, tokens[stop]!.start).find(({ from }) => from.day !== undefined);
  return date ? scene.calendar.span(date) : null;
}
