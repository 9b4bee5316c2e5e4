import type { Chunk } from "../../Chunk";
import type { RosterEntry } from "../../people/RosterEntry";
import type { Scene } from "../../Scene";
import type { Clause } from "../model/Clause";
import type { Draft } from "../model/Draft";
import type { When } from "../model/When";
import { stopOf } from "./stopOf";

/** "thăm A từ ngày 14 đến 16/4 và B từ ngày 16 đến 18/4": a journey to several countries is a visit to each, on the day printed behind it. */
export function splitByCountry(scene: Scene, draft: Draft, { object }: Clause): Draft[] {
  const { hosts } = draft;
  const named = [
    ...new Map(
      object.flatMap((index) => {
        const state = stateNamed(scene.chunks[index]!);
        return state === null ? [] : [[state, index] as const];
      }),
    ).values(),
  ];
  if (hosts.provinces.size > 0 || hosts.countries.size < 2 || named.length !== hosts.countries.size) return [draft];
  if (![...hosts.people].every((person) => isOf(person, hosts)) || !isOfThem(scene, hosts)) return [draft];
  const days = named.map((index, position) => dayBehind(scene, index, named[position + 1]));
  // A span behind the last of them alone is that of the whole journey.
  const whole = days.filter((day) => day !== null).length === 1 ? days.at(-1) : null;
  return named.map((index, position) => {
    const stop = stopOf(scene, draft, [index]);
    for (const person of hosts.people) if (isOf(person, stop.hosts)) stop.hosts.addPerson(person);
    return { ...stop, ...(whole ? withinTour(whole) : (days[position] ?? withinTour(draft))) };
  });
}

/** The state that is named, or that a city is in: "tới London và Paris". */
function stateNamed(chunk: Chunk): string | null {
  if (chunk.kind === "country") return chunk.country;
  return chunk.kind === "place" ? chunk.place.country : null;
}

/** Whether the bodies that receive are those of the people who do, or of several states. */
function isOfThem(scene: Scene, { agencies, people }: Draft["hosts"]): boolean {
  const theirs = new Set([...people].flatMap(({ held }) => held.map(({ agency }) => agency)));
  return [...agencies].every((name) => theirs.has(name) || scene.lexicon.international.has(name));
}

/** "thăm A và B theo lời mời của Tổng thống B": whoever receives does so at home. */
function isOf({ held }: RosterEntry, { countries }: Draft["hosts"]): boolean {
  return held.some(({ country, former }) => country !== null && countries.has(country) && !former);
}

/** "công du A, B và C từ ngày 3 đến 14/11": on which of the days each country was visited is not told, at most in which month. */
function withinTour({ start, end }: When): When {
  if (start === end || !start || !end) return { start, end };
  const month = start.slice(0, start.lastIndexOf("-"));
  return end.startsWith(`${month}-`) ? { start: month, end: month } : { start: null, end: null };
}

function dayBehind(scene: Scene, index: number, next: number | undefined): When | null {
  const { tokens, sentences } = scene.document;
  const { end } = scene.chunks[index]!;
  const stop = next === undefined ? sentences[scene.sentenceOf(index)]![1] - 1 : scene.chunks[next]!.first;
  const date = scene.datesWithin(tokens[end - 1]!.end, tokens[stop]!.start).find(({ from }) => from.day !== undefined);
  return date ? scene.calendar.span(date) : null;
}
