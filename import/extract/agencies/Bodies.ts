import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Place } from "../places/Place";
import type { PlaceContext } from "../places/PlaceContext";
import { listOf } from "../../listOf";
import { lastBefore } from "../places/lastBefore";
import { nameKey } from "../text/nameKey";
import { innermost, type Agency } from "./Agency";
import type { Body } from "./Body";
import { longerForms } from "./longerForms";
import { isMission, resolveAgency } from "./resolveAgency";
import { Wholes } from "./Wholes";

interface Kinded {
  readonly first: number;
  readonly agency: Agency;
  /** The key of its name. */
  readonly key: string;
}

/** A school that many print without the word. */
const SCHOOL = nameKey("Trường");
const UNIVERSITY = "Đại học";

/** Of bodies that begin with one word, how many are looked at on either side. */
const MAX_KINDED = 50;

function firstWord(key: string): string {
  return key.split(" ", 1)[0]!;
}

/** The bodies of an article under their full names. */
export class Bodies {
  readonly #document: Document;
  readonly #context: PlaceContext;
  /** By the first word of their names. */
  readonly #byKind = new Map<string, Kinded[]>();
  readonly #placed = new Map<string, Agency[]>();
  readonly #longer: ReadonlyMap<string, Body>;
  readonly #wholes: Wholes;

  constructor(document: Document, chunks: readonly Chunk[], context: PlaceContext) {
    this.#document = document;
    this.#context = context;
    const whole: Agency[] = [];
    for (const chunk of chunks) {
      const agency = agencyOf(chunk);
      if (agency && !agency.parent && !agency.partOf && agency.suffix !== "kind") {
        whole.push(agency);
        const key = nameKey(agency.base);
        listOf(this.#byKind, firstWord(key)).push({ first: agency.first, agency, key });
      }
      const last = agency && innermost(agency);
      if (last?.place?.name) listOf(this.#placed, last.base).push(last);
    }
    this.#longer = longerForms(
      chunks.flatMap((chunk) => {
        const agency = agencyOf(chunk);
        const body = agency && !lacksWhole(agency) && this.#resolve(agency);
        return body && (!body.country || agency.state || isMission(agency)) ? [body] : [];
      }),
    );
    this.#wholes = new Wholes(
      whole,
      (agency) => this.resolve(agency),
      (token) => this.#sentenceAt(token),
    );
  }

  /**
   * The body that an agency as printed is, under the longest name that the article has for it.
   * @param beside the place that something said together with it names; preferred where it is bare.
   */
  resolve(agency: Agency, beside?: (agency: Agency) => Place | null): Body | null {
    return this.#longest(this.#resolve(agency, beside));
  }

  #sentenceAt(token: number): number {
    return this.#document.tokens[token]!.sentence;
  }

  #longest(body: Body | null): Body | null {
    return (body && this.#longer.get(body.name)) ?? body;
  }

  /**
   * "Trưởng Ban Dân tộc cùng cán bộ Ban Dân tộc tỉnh X": the place that the same body is named with in the sentence, before it
   * or else after it.
   */
  #placeInSentence(agency: Agency, sentence: number): Place | null {
    const bare = innermost(agency);
    if (bare.place) return null;
    const named = this.#placed.get(bare.base) ?? [];
    const before = lastBefore(named, bare.first);
    const same = [named[before], named[before + 1]].find((each) => each && this.#sentenceAt(each.first) === sentence);
    // "(ABC) Ban Dân vận Tỉnh ủy đón Ban Dân vận Tỉnh ủy B": in the paper of another province the first is its own.
    if (same && same === named[before + 1] && this.#context.isCertain && this.#isElsewhere(same)) return null;
    // "lời mời của Bí thư Tỉnh ủy Vân Nam, đoàn tỉnh X do ông A, Bí thư Tỉnh ủy, …": of the province of ours that was named since.
    if (same?.place?.country && this.#context.namesOurs(same.first, bare.first)) return null;
    return same?.place ?? null;
  }

  #isElsewhere({ place }: Agency): boolean {
    const { home } = this.#context;
    return place !== null && place.province !== null && place.province !== home;
  }

  /**
   * The body of a kind ("Sở", "công ty") that is meant at token `first`: the last one that its sentence has named, else what the
   * sentence before began with, else the first one named later.
   * @param side whether only those of ours, or among ministries only those of other states, come into question.
   */
  ofKind(kind: string, first: number, side: KindSide): Body | null {
    return this.#longest(this.#ofKind(kind, first, side));
  }

  #ofKind(kind: string, first: number, side: KindSide = null): Body | null {
    const own = this.#nearest(kind, first, side);
    return own ?? (nameKey(kind) === SCHOOL ? this.#nearest(UNIVERSITY, first, side) : null);
  }

  #nearest(kind: string, first: number, side: KindSide): Body | null {
    const key = nameKey(kind);
    const named = this.#byKind.get(firstWord(key)) ?? [];
    const from = lastBefore(named, first);
    const isKind = (each: Kinded) => each.key.startsWith(key) && isOn(side, each.agency);
    const before = named.slice(Math.max(0, from + 1 - MAX_KINDED), from + 1).filter(isKind);
    const last = before[before.length - 1];
    const sentence = last && this.#sentenceAt(last.first);
    const found =
      sentence === undefined
        ? named.slice(from + 1, from + 1 + MAX_KINDED).find(isKind)
        : sentence === this.#sentenceAt(first)
          ? last
          : before.find((each) => this.#sentenceAt(each.first) === sentence);
    return found ? this.#resolve(side === "home" ? atHome(found.agency) : found.agency) : null;
  }

  #resolve(agency: Agency, beside?: (agency: Agency) => Place | null): Body | null {
    const { sentence } = this.#document.tokens[agency.first]!;
    const context = this.#context;
    return resolveAgency(agency, {
      placeOf: (bare) => beside?.(bare) ?? this.#placeInSentence(bare, sentence) ?? context.placeOf(bare, sentence),
      provinceOf: (place) => context.provinceOf(place, sentence),
      countryOf: (bare) => context.countryOf(bare.first, sentence),
      settle: (place) => context.settle(place),
      abroad: context.abroad,
      wholeOf: ({ first, partOf }) => this.#wholes.of(first, partOf!),
      ofKind: (bare) => this.#ofKind(bare.base, bare.first),
    });
  }
}

type KindSide = "home" | "abroad" | null;

function isOn(side: KindSide, { country, national }: Agency): boolean {
  if (side === null) return true;
  return side === "home" ? country === null : country !== null || national === null;
}

/** A bare body of a state, as that of ours. */
function atHome(agency: Agency): Agency {
  const home = agency.national?.home;
  return home ? { ...agency, base: home, national: null } : agency;
}

/** Whether it is part of a body that is not printed with it. */
function lacksWhole({ partOf, parent }: Agency): boolean {
  return partOf !== undefined || (parent !== null && lacksWhole(parent));
}

/** The agency of a chunk that names one, alone or within a position. */
export function agencyOf(chunk: Chunk): Agency | null {
  return chunk.kind === "agency" ? chunk.agency : chunk.kind === "position" ? chunk.position.agency : null;
}
