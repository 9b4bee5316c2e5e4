import { HOME } from "../../HOME";
import { innermost, type Agency } from "../agencies/Agency";
import { agencyOf } from "../agencies/Bodies";
import type { Chunk } from "../Chunk";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import type { Place } from "./Place";

/** Between a place and the state or the region around it: "huyện A, tỉnh B (nước C)". */
const BETWEEN = keySet([",", "(", "nước", "của", "thuộc"]);
const MAX_BETWEEN = 2;
/** Places within each other: "xã A, huyện B, tỉnh C (nước D)". */
const MAX_NESTED = 4;

/**
 * With the state of each place that no table lists and that the article puts in one: "thành phố A (Hàn Quốc)", "huyện B, tỉnh Hủa Phăn", and
 * later "huyện B" alone, in the names of bodies as well.
 */
export function placesAbroad(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const states = new Map<string, string>();
  for (let index = 1; index < chunks.length; index++) {
    const state = stateOf(chunks[index]!);
    if (state === null) continue;
    const last = Math.max(0, index - MAX_NESTED);
    for (let inner = index - 1; inner >= last && isWithin(chunks, tokens, inner); inner--) {
      const place = placeOf(chunks[inner]!);
      if (place && isOpen(place)) states.set(nameOf(place), state);
    }
  }
  if (states.size === 0) return [...chunks];
  const abroad = (place: Place): Place => {
    const country = isOpen(place) ? states.get(nameOf(place)) : undefined;
    return country ? { ...place, country } : place;
  };
  return chunks.map((chunk) => withPlace(chunk, abroad));
}

/** The foreign state that a country, or a region that the tables list, is. */
function stateOf(chunk: Chunk): string | null {
  if (chunk.kind === "country") return chunk.country === HOME ? null : chunk.country;
  return chunk.kind === "place" ? chunk.place.country : null;
}

/** Whether the next name is that of what is around this one. */
function isWithin(chunks: readonly Chunk[], tokens: readonly Token[], index: number): boolean {
  const [chunk, next] = [chunks[index]!, chunks[index + 1]!];
  const gap = next.first - chunk.end;
  if (gap === 0 || gap > MAX_BETWEEN || tokens[next.first]!.sentence !== tokens[chunk.first]!.sentence) return false;
  if (next.kind === "place" && next.place.province) return false;
  return tokens.slice(chunk.end, next.first).every(({ key }) => BETWEEN.has(key));
}

function isOpen({ name, province, within, country }: Place): boolean {
  return name !== null && province === null && within === null && country === null;
}

function nameOf({ level, name }: Place): string {
  return `${level} ${name}`;
}

function placeOf(chunk: Chunk): Place | null {
  if (chunk.kind === "place") return chunk.place;
  if (chunk.kind === "position" && chunk.position.place) return chunk.position.place;
  const agency = agencyOf(chunk);
  return agency && innermost(agency).place;
}

function withPlace(chunk: Chunk, change: (place: Place) => Place): Chunk {
  if (chunk.kind === "place") return { ...chunk, place: change(chunk.place) };
  if (chunk.kind === "agency") return { ...chunk, agency: agencyWith(chunk.agency, change) };
  if (chunk.kind !== "position") return chunk;
  const { agency, place } = chunk.position;
  const position = {
    ...chunk.position,
    agency: agency && agencyWith(agency, change),
    place: place && change(place),
  };
  return { ...chunk, position };
}

function agencyWith(agency: Agency, change: (place: Place) => Place): Agency {
  if (agency.parent) return { ...agency, parent: agencyWith(agency.parent, change) };
  return agency.place ? { ...agency, place: change(agency.place) } : agency;
}
