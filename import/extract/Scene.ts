import type { Body } from "./agencies/Body";
import { agencyOf, Bodies } from "./agencies/Bodies";
import type { Chunk } from "./Chunk";
import { chunkFrom } from "./chunkFrom";
import { Calendar } from "./dates/Calendar";
import type { DateMention } from "./dates/DateMention";
import { publishedOf } from "./dates/publishedOf";
import { findDates } from "./dates/findDates";
import type { Document } from "./Document";
import { findChunks } from "./findChunks";
import type { Lexicon } from "./lexicon/Lexicon";
import { lowerBound } from "./lowerBound";
import { Roster } from "./people/Roster";
import { withoutUnknownLeaders } from "./people/withoutUnknownLeaders";
import { PlaceContext } from "./places/PlaceContext";
import { quotations } from "./text/quotations";

/** Everything the article names, resolved: what the visit rules read. */
export class Scene {
  readonly document: Document;
  /** ISO date of the article, or null where neither the input nor the text says. */
  readonly published: string | null;
  readonly lexicon: Lexicon;
  readonly chunks: readonly Chunk[];
  readonly places: PlaceContext;
  readonly roster: Roster;
  /** For each token, the name that it belongs to. */
  readonly #chunkAt: readonly (Chunk | undefined)[];
  readonly #quotations: Int32Array;
  readonly #bodies: Bodies;
  readonly #bodyOf = new Map<number, Body | null>();
  #dates: readonly DateMention[] | undefined;
  #calendar: Calendar | undefined;

  constructor(document: Document, lexicon: Lexicon) {
    this.document = document;
    this.published = publishedOf(document);
    this.lexicon = lexicon;
    this.chunks = findChunks(document.tokens, lexicon);
    this.#quotations = quotations(document.tokens);
    this.places = new PlaceContext(document, this.chunks, lexicon, this.published);
    this.#bodies = new Bodies(document, this.chunks, this.places);
    this.roster = new Roster(document, this.chunks, this.places, this.#bodies, lexicon);
    this.chunks = withoutUnknownLeaders(this.chunks, this.roster, document.tokens);
    const chunkAt = new Array<Chunk | undefined>(document.tokens.length).fill(undefined);
    for (const chunk of this.chunks) chunkAt.fill(chunk, chunk.first, chunk.end);
    this.#chunkAt = chunkAt;
  }

  /** Every date of the text. Most articles tell of no visit, and nobody looks for their dates. */
  get dates(): readonly DateMention[] {
    return (this.#dates ??= findDates(this.document.text));
  }

  get calendar(): Calendar {
    return (this.#calendar ??= new Calendar(this.document, this.dates, this.published));
  }

  /** Whether the token belongs to a name. */
  inside(token: number): boolean {
    return this.#chunkAt[token] !== undefined;
  }

  /** The name that the token belongs to. */
  chunkAt(token: number): Chunk | undefined {
    return this.#chunkAt[token];
  }

  /** The mark that closes the quotation in which the token stands; null outside of one. */
  quotationEnd(token: number): number | null {
    const end = this.#quotations[token] ?? -1;
    return end === -1 ? null : end;
  }

  /** Index of the first chunk that begins at the token or after it; the number of chunks where none does. */
  chunkFrom(token: number): number {
    return chunkFrom(this.chunks, token);
  }

  /** Indices of the chunks that begin within [from, end). */
  chunksWithin(from: number, end: number): number[] {
    const indices: number[] = [];
    for (let index = this.chunkFrom(from); (this.chunks[index]?.first ?? end) < end; index++) indices.push(index);
    return indices;
  }

  /** Whether a name begins at the token. */
  startsAt(token: number): boolean {
    return this.#chunkAt[token]?.first === token;
  }

  /** The dates that begin within [start, stop) of the text. */
  datesWithin(start: number, stop: number): DateMention[] {
    const [from, end] = [start, stop].map((offset) => lowerBound(this.dates, offset, (date) => date.start));
    return this.dates.slice(from, end);
  }

  /** The dates of a sentence. */
  datesOf(sentence: number): DateMention[] {
    const { tokens, sentences } = this.document;
    const [from, end] = sentences[sentence]!;
    return this.datesWithin(tokens[from]!.start, tokens[end - 1]!.end);
  }

  sentenceOf(chunk: number): number {
    return this.document.tokens[this.chunks[chunk]!.first]!.sentence;
  }

  /** The agency that a chunk names, alone or within a position. */
  bodyOf(index: number): Body | null {
    let body = this.#bodyOf.get(index);
    if (body === undefined) this.#bodyOf.set(index, (body = this.#resolve(index)));
    return body;
  }

  #resolve(index: number): Body | null {
    const chunk = this.chunks[index]!;
    const held = this.roster.heldAt(index);
    if (held) return held.agency ? { name: held.agency, province: held.province, country: held.country } : null;
    const agency = agencyOf(chunk);
    const body = agency && this.#bodies.resolve(agency);
    return body && agency.generic && body.name === agency.base ? null : body;
  }
}
