import { innermost } from "../agencies/Agency";
import { agencyOf } from "../agencies/Bodies";
import type { Chunk } from "../Chunk";
import type { Place } from "./Place";

/** The places by name that a chunk names, of its body before its own. */
export function placesOf(chunk: Chunk): Place[] {
  const agency = agencyOf(chunk);
  const own = chunk.kind === "place" ? chunk.place : chunk.kind === "position" ? chunk.position.place : null;
  const of = agency && innermost(agency).place;
  const places: Place[] = [];
  if (of?.name) places.push(of);
  if (own?.name) places.push(own);
  return places;
}
