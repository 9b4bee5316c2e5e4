import type { Body } from "./agencies/Body";
import { resolveAgency } from "./agencies/resolveAgency";
import type { Chunk } from "./Chunk";
import { Calendar } from "./dates/Calendar";
import type { DateMention } from "./dates/DateMention";
import { findDates } from "./dates/findDates";
import type { Document } from "./Document";
import { findChunks } from "./findChunks";
import type { Lexicon } from "./lexicon/Lexicon";
import { Roster } from "./people/Roster";
import { PlaceContext } from "./places/PlaceContext";

/** Everything the article names, resolved: what the visit rules read. */
export class Scene {
  readonly document: Document;
  readonly lexicon: Lexicon;
  readonly chunks: readonly Chunk[];
  readonly places: PlaceContext;
  readonly roster: Roster;
  readonly dates: readonly DateMention[];
  readonly calendar: Calendar;
  readonly #starts = new Set<number>();
  readonly #inside = new Set<number>();
  readonly #bodies = new Map<number, Body | null>();

  constructor(document: Document, lexicon: Lexicon) {
    this.document = document;
    this.lexicon = lexicon;
    this.chunks = findChunks(document.tokens, lexicon);
    for (const chunk of this.chunks) {
      this.#starts.add(chunk.first);
      for (let at = chunk.first; at < chunk.end; at++) this.#inside.add(at);
    }
    this.places = new PlaceContext(document, this.chunks, lexicon);
    this.roster = new Roster(document, this.chunks, this.places);
    this.dates = findDates(document.text);
    this.calendar = new Calendar(document);
  }

  /** Whether the token belongs to a name. */
  inside(token: number): boolean {
    return this.#inside.has(token);
  }

  /** Whether a name begins at the token. */
  startsAt(token: number): boolean {
    return this.#starts.has(token);
  }

  sentenceOf(chunk: number): number {
    return this.document.tokens[this.chunks[chunk]!.first]!.sentence;
  }

  /** The agency that a chunk names, alone or within a position. */
  bodyOf(index: number): Body | null {
    let body = this.#bodies.get(index);
    if (body === undefined) this.#bodies.set(index, (body = this.#resolve(index)));
    return body;
  }

  #resolve(index: number): Body | null {
    const chunk = this.chunks[index]!;
    const held = this.roster.heldAt(index);
    if (held) return held.agency ? { name: held.agency, province: held.province, country: held.country } : null;
    const agency = chunk.kind === "agency" ? chunk.agency : chunk.kind === "position" ? chunk.position.agency : null;
    const sentence = this.sentenceOf(index);
    return (
      agency &&
      resolveAgency(
        agency,
        (bare) => this.places.placeOf(bare, sentence),
        (place) => this.places.provinceOf(place, sentence),
      )
    );
  }
}
