import { HOME } from "../../HOME";
import type { Agency } from "../agencies/Agency";
import type { Chunk } from "../Chunk";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import type { Place } from "./Place";

/** Between a place and the state or the region around it: "huyện A, tỉnh B (nước C)". */
const BETWEEN = keySet([",", "(", "nước", "của", "thuộc"]);
const MAX_BETWEEN = 2;

/**
 * With the state of each place that no table lists and that the article puts in one: "thành phố A (Hàn Quốc)", "huyện B, tỉnh Hủa Phăn", and
 * later "huyện B" alone, in the names of bodies as well.
 */
export function placesAbroad(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const states = new Map<string, string>();
  for (const [index, chunk] of chunks.entries()) {
    const place = placeOf(chunk);
    const state = place && isOpen(place) ? stateAround(chunks, tokens, index) : null;
    if (state) states.set(nameOf(place!), state);
  }
  if (states.size === 0) return [...chunks];
  const abroad = (place: Place): Place => {
    const country = isOpen(place) ? states.get(nameOf(place)) : undefined;
    return country ? { ...place, country } : place;
  };
  return chunks.map((chunk) => withPlace(chunk, abroad));
}

/** The state that the next names put the place in, through the region between them. */
function stateAround(chunks: readonly Chunk[], tokens: readonly Token[], index: number): string | null {
  const [chunk, next] = [chunks[index]!, chunks[index + 1]];
  if (!next || next.first - chunk.end > MAX_BETWEEN) return null;
  if (!tokens.slice(chunk.end, next.first).every(({ key }) => BETWEEN.has(key)) || next.first === chunk.end)
    return null;
  if (tokens[next.first]!.sentence !== tokens[chunk.first]!.sentence) return null;
  if (next.kind === "country") return next.country === HOME ? null : next.country;
  if (next.kind !== "place" || next.place.province) return null;
  return next.place.country ?? stateAround(chunks, tokens, index + 1);
}

function isOpen({ name, province, within, country }: Place): boolean {
  return name !== null && province === null && within === null && country === null;
}

function nameOf({ level, name }: Place): string {
  return `${level} ${name}`;
}

function placeOf(chunk: Chunk): Place | null {
  if (chunk.kind === "place") return chunk.place;
  const agency = chunk.kind === "agency" ? chunk.agency : chunk.kind === "position" ? chunk.position.agency : null;
  return chunk.kind === "position" && chunk.position.place ? chunk.position.place : agency && innerPlace(agency);
}

function innerPlace({ parent, place }: Agency): Place | null {
  return parent ? innerPlace(parent) : place;
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
