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
    visitors: sideOf((side) => side.addAll(draft.visitors)),
    hosts: sideOf((side) => side.add(scene, index)),
    places: new Set(draft.places),
  }));
}

function sideOf(fill: (side: Side) => void): Side {
  const side = new Side();
  fill(side);
  return side;
}

function dayBehind(scene: Scene, index: number, next: number | undefined): Pick<Draft, "start" | "end"> | null {
  const { tokens, sentences } = scene.document;
  const { end } = scene.chunks[index]!;
  const stop = next === undefined ? sentences[scene.sentenceOf(index)]![1] - 1 : scene.chunks[next]!.first;
  const date = scene.dates.find(
    (each) => each.from.day !== undefined && each.start >= tokens[end - 1]!.end && each.start < tokens[stop]!.start,
  );
  return date ? { start: scene.calendar.iso(date.from), end: scene.calendar.iso(date.to) } : null;
}
