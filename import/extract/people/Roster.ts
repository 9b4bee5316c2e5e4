import type { Body } from "../agencies/Body";
import { resolveAgency } from "../agencies/resolveAgency";
import type { Agency } from "../agencies/Agency";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Place } from "../places/Place";
import { innermost, type PlaceContext } from "../places/PlaceContext";
import { toneKey } from "../../../src/shared/vietnamese";
import { linkPositions } from "./linkPositions";
import type { Position } from "./Position";
import type { Held, RosterEntry } from "./RosterEntry";

/** Who the article names and what they are: later mentions joined to the full name, every position with its body. */
export class Roster {
  readonly entries: readonly RosterEntry[];
  readonly #heldAt = new Map<number, Held>();
  readonly #byChunk = new Map<number, RosterEntry>();

  constructor(document: Document, chunks: readonly Chunk[], context: PlaceContext) {
    const links = linkPositions(document, chunks);
    this.entries = collectNames(chunks, this.#byChunk);
    for (const entry of this.entries) {
      const stated = entry.chunks.flatMap((person) => links.get(person) ?? []);
      const own = stated.map((chunk) => (chunks[chunk] as Chunk & { kind: "position" }).position);
      for (const [index, position] of own.entries()) {
        const chunk = stated[index]!;
        this.#heldAt.set(chunk, hold(entry, resolve(position, own, document, chunks, chunk, context), position, chunk));
      }
    }
  }

  /** The position that a chunk states, resolved, where it is known whose it is. */
  heldAt(chunk: number): Held | null {
    return this.#heldAt.get(chunk) ?? null;
  }

  /** Whom a bare title means ("Phó Thủ tướng cho biết"): who holds it, the one named last before it first. */
  holderOf(position: Position, chunk: number): RosterEntry | null {
    const holds = this.entries.filter((entry) => entry.held.some((held) => !held.former && sameOffice(held, position)));
    return holds.findLast((entry) => entry.chunks.some((each) => each < chunk)) ?? holds[0] ?? null;
  }

  /** Whom a chunk names. */
  of(chunk: number): RosterEntry | null {
    return this.#byChunk.get(chunk) ?? null;
  }
}

function collectNames(chunks: readonly Chunk[], byChunk: Map<number, RosterEntry>): RosterEntry[] {
  const entries = new Map<string, RosterEntry>();
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== "person") continue;
    const key = toneKey(chunk.person.name);
    const entry = entries.get(key) ?? { name: chunk.person.name, chunks: [], held: [] };
    entries.set(key, entry);
    entry.chunks.push(index);
    byChunk.set(index, entry);
  }
  for (const [index, chunk] of chunks.entries()) {
    if (chunk.kind !== "partial") continue;
    const entry = fullNameOf(chunk.person.name, index, [...entries.values()]);
    if (!entry) continue;
    entry.chunks.push(index);
    byChunk.set(index, entry);
  }
  return [...entries.values()];
}

/** The one named in full whose name holds the words of the partial one: the last named before it, else the first after. */
function fullNameOf(partial: string, index: number, entries: readonly RosterEntry[]): RosterEntry | null {
  const words = toneKey(partial).split(" ");
  let best: RosterEntry | null = null;
  let bestAt = -1;
  for (const entry of entries) {
    const full = toneKey(entry.name).split(" ");
    const foreign = /^[\x20-\x7e]+$/u.test(entry.name);
    const holds = foreign
      ? words.every((word) => full.includes(word))
      : full.slice(-words.length).join(" ") === words.join(" ");
    if (!holds) continue;
    const at = Math.max(...entry.chunks.filter((chunk) => chunk < index), -1);
    if (!best || at > bestAt) [best, bestAt] = [entry, at];
  }
  return best;
}

function hold(entry: RosterEntry, body: Body | null, position: Position, chunk: number): Held {
  const { title } = position.entry;
  const agency = body?.name ?? null;
  const known = entry.held.find(
    (held) => held.title === title && (held.agency === agency || agency === null || held.agency === null),
  );
  const held = {
    title,
    agency,
    province: body?.province ?? null,
    country: body?.country ?? null,
    former: position.former,
    chunk,
    position,
  };
  if (!known) entry.held.push(held);
  else if (known.agency === null && agency !== null) entry.held[entry.held.indexOf(known)] = held;
  else return known;
  return held;
}

/** "Thủ tướng" is "Thủ tướng Chính phủ"; "Phó Chủ tịch UBND tỉnh" is not "Phó Chủ tịch HĐND tỉnh". */
function sameOffice(held: Held, position: Position): boolean {
  if (
    held.title !== position.entry.title &&
    !(position.entry.title.startsWith("Phó Thủ tướng") && held.title.startsWith("Phó Thủ tướng"))
  )
    return false;
  const base = position.agency?.base;
  return !base || (held.agency?.startsWith(base) ?? false);
}

/** The body a position is held in; null where there is none or the article does not tell. */
function resolve(
  position: Position,
  own: readonly Position[],
  document: Document,
  chunks: readonly Chunk[],
  chunk: number,
  context: PlaceContext,
): Body | null {
  const sentence = document.tokens[position.first]!.sentence;
  const named = (agency: Agency, siblings: readonly Position[]) =>
    resolveAgency(
      agency,
      (bare) => siblingPlace(bare, siblings) ?? context.placeOf(bare, sentence),
      (place) => context.provinceOf(place, sentence),
    );
  if (position.agency) return named(position.agency, own);
  if (position.country) return { name: position.country, province: null, country: position.country };
  const implied = impliedAgency(position);
  if (implied) return named(implied, own);
  return position.kindOnly ? latestOfKind(position, chunks, chunk, (agency) => named(agency, [])) : null;
}

/** "Chủ tịch huyện Y" heads its people's committee, "Tỉnh ủy viên" sits on the province's party committee. */
function impliedAgency(position: Position): Agency | null {
  const base = position.place ? position.entry.local : position.entry.agency;
  if (!base) return null;
  const suffix = position.place ? "place" : PARTY_BODY.test(base) ? "party" : "none";
  return { first: position.first, end: position.end, base, suffix, place: position.place, parent: null, country: null };
}

const PARTY_BODY = /^(?:Tỉnh|Thành|Huyện) ủy$/u;

/** The province that another position of the same person names. */
function siblingPlace(agency: Agency, own: readonly Position[]): Place | null {
  const level = innermost(agency).place?.level ?? null;
  for (const other of own) {
    const place = other.agency ? innermost(other.agency).place : null;
    if (place?.name && place.province && (level === null || level === place.province.kind)) return place;
  }
  return null;
}

/** "Giám đốc Sở": the last body of that kind named before it, else the first after. */
function latestOfKind(
  position: Position,
  chunks: readonly Chunk[],
  chunk: number,
  named: (agency: Agency) => Body | null,
): Body | null {
  const kind = toneKey(position.kindOnly!);
  const isKind = (agency: Agency | null): agency is Agency => agency !== null && toneKey(agency.base).startsWith(kind);
  const agencyOf = (each: Chunk): Agency | null =>
    each.kind === "agency" ? each.agency : each.kind === "position" ? each.position.agency : null;
  for (let index = chunk - 1; index >= 0; index--) {
    const agency = agencyOf(chunks[index]!);
    if (isKind(agency)) return named(agency);
  }
  for (const each of chunks.slice(chunk + 1)) {
    const agency = agencyOf(each);
    if (isKind(agency)) return named(agency);
  }
  return null;
}
