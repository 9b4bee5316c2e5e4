import { isCompany } from "../../agencies/isCompany";
import type { Position } from "../../people/Position";
import type { Place } from "../../places/Place";
import type { Scene } from "../../Scene";
import { isMembership } from "./isMembership";
import type { Side } from "./Side";

/** Adds to a side whatever the chunk names, with the province or the country that a body implies. */
export function addParty(side: Side, scene: Scene, index: number): void {
  const chunk = scene.chunks[index]!;
  switch (chunk.kind) {
    case "person":
    case "partial": {
      const entry = scene.roster.of(index);
      if (entry) side.addPerson(entry);
      break;
    }
    case "position":
      addOffice(side, scene, index, chunk.position);
      break;
    case "agency":
      addBody(side, scene, index);
      break;
    case "place":
      addPlace(side, scene, index, chunk.place);
      break;
    case "country":
      side.countries.add(chunk.country);
      break;
    case "dateline":
      break;
  }
  side.noteShared(scene.lexicon.international);
}

/** Whoever holds the office, else the body and the country that it is of. */
function addOffice(side: Side, scene: Scene, index: number, position: Position): void {
  const held = scene.roster.heldAt(index);
  if (held?.former) return;
  const known = held !== null || tellsOfYearsAgo(scene, index);
  const holder = known ? null : scene.roster.holderOf(position, index);
  const isMember = isMembership(position.entry.title);
  if (holder) side.addPerson(holder);
  else if (!isMember) addBody(side, scene, index);
  if (position.country && !isMember) side.countries.add(position.country);
}

function addPlace(side: Side, scene: Scene, index: number, place: Place): void {
  const province = scene.places.provinceOf(place, scene.sentenceOf(index));
  if (province) side.provinces.add(province);
  if (place.country) side.countries.add(place.country);
}

function addBody(side: Side, scene: Scene, index: number): void {
  const body = scene.bodyOf(index);
  if (!body) return;
  if (body.name === body.country) side.countries.add(body.name);
  else side.addBody(body.name, body.province ?? provinceInName(scene, body.name), body.country);
}

/** "chuyến thăm của Tổng thống năm 2012": who holds the office today may not have held it then. */
function tellsOfYearsAgo(scene: Scene, index: number): boolean {
  const lastYear = (scene.calendar.year ?? 0) - 1;
  return scene
    .datesOf(scene.sentenceOf(index))
    .some(({ from: { year, day } }) => year !== undefined && day === undefined && year < lastYear);
}

/** "Trường Đại học Trà Vinh" is in Trà Vinh: a body named after its province is there. */
function provinceInName(scene: Scene, name: string): string | null {
  // Companies bear the names of places where they are not.
  if (isCompany(name)) return null;
  const words = name.split(" ");
  for (const count of [3, 2]) {
    const tail = words.slice(-count).join(" ");
    if (words.length > count && scene.lexicon.provinceOf.has(tail)) return tail;
  }
  return null;
}
