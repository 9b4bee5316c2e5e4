import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Place } from "../places/Place";
import type { PlaceContext } from "../places/PlaceContext";
import { listOf } from "../lexicon/listOf";
import { lastBefore } from "../places/lastBefore";
import { innermost, type Agency } from "./Agency";
import type { Body } from "./Body";
import { longerForms } from "./longerForms";
import { resolveAgency } from "./resolveAgency";

/** The bodies of an article under their full names. */
export class Bodies {
  readonly #document: Document;
  readonly #context: PlaceContext;
  readonly #byKind = new Map<string, Agency[]>();
  readonly #placed = new Map<string, Agency[]>();
  readonly #longer: ReadonlyMap<string, Body>;

  constructor(document: Document, chunks: readonly Chunk[], context: PlaceContext) {
    this.#document = document;
    this.#context = context;
    for (const chunk of chunks) {
      const agency = agencyOf(chunk);
      const kind = agency && !agency.parent && agency.suffix !== "kind" ? agency.base.split(" ", 1)[0]! : null;
      if (kind && agency) listOf(this.#byKind, kind).push(agency);
      const last = agency && innermost(agency);
      if (last?.place?.name) listOf(this.#placed, last.base).push(last);
    }
    this.#longer = longerForms(
      chunks.flatMap((chunk) => {
        const agency = agencyOf(chunk);
        const body = agency && this.#resolve(agency);
        return body && !body.country ? [body] : [];
      }),
    );
  }

  /**
   * The body that an agency as printed is, under the longest name that the article has for it.
   * @param beside the place that something said together with it names; preferred where it is bare.
   */
  resolve(agency: Agency, beside?: (agency: Agency) => Place | null): Body | null {
    const body = this.#resolve(agency, beside);
    return (body && this.#longer.get(body.name)) ?? body;
  }

  /** "Trưởng Ban Dân tộc cùng cán bộ Ban Dân tộc tỉnh X": the place that the same body is named with right after, in the sentence. */
  #placeOfNext(agency: Agency, sentence: number): Place | null {
    const bare = innermost(agency);
    if (bare.place) return null;
    const named = this.#placed.get(bare.base) ?? [];
    const next = named[lastBefore(named, bare.first) + 1];
    return next && this.#document.tokens[next.first]!.sentence === sentence ? next.place : null;
  }

  #ofKind(bare: Agency): Body | null {
    const named = this.#byKind.get(bare.base) ?? [];
    const agency = named[lastBefore(named, bare.first)] ?? named[0];
    return agency ? this.#resolve(agency) : null;
  }

  #resolve(agency: Agency, beside?: (agency: Agency) => Place | null): Body | null {
    const { sentence } = this.#document.tokens[agency.first]!;
    const context = this.#context;
    return resolveAgency(agency, {
      placeOf: (bare) => beside?.(bare) ?? this.#placeOfNext(bare, sentence) ?? context.placeOf(bare, sentence),
      provinceOf: (place) => context.provinceOf(place, sentence),
      countryOf: (bare) => context.countryOf(bare.first, sentence),
      settle: (place) => context.settle(place),
      abroad: context.abroad,
      ofKind: (bare) => this.#ofKind(bare),
    });
  }
}

/** The agency of a chunk that names one, alone or within a position. */
export function agencyOf(chunk: Chunk): Agency | null {
  return chunk.kind === "agency" ? chunk.agency : chunk.kind === "position" ? chunk.position.agency : null;
}
