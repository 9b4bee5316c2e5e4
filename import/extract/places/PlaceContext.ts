import type { Agency } from "../agencies/Agency";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Lexicon } from "../lexicon/Lexicon";
import type { Province } from "../../knowledge";
import type { Place, PlaceLevel } from "./Place";

interface Mentioned {
  readonly first: number;
  readonly sentence: number;
  readonly place: Place;
}

const PROVINCIAL: ReadonlySet<PlaceLevel | null> = new Set(["tỉnh", "thành phố", null]);

/** Which place a bare local body is of: what a reader infers from the places named around it. */
export class PlaceContext {
  /** The province the article is about: that of its dateline, else the one it names most, the earlier one on a tie. */
  readonly home: Province | null;
  readonly #mentioned: readonly Mentioned[];

  constructor(document: Document, chunks: readonly Chunk[], lexicon: Lexicon) {
    this.#mentioned = chunks.flatMap((chunk) =>
      placesOf(chunk).map((place) => ({ first: chunk.first, sentence: document.tokens[chunk.first]!.sentence, place })),
    );
    this.home = datelineProvince(document, lexicon) ?? mostNamed(this.#mentioned);
  }

  /** The place of a bare body that begins at token `first`: named before it in its sentence, else the article's own. */
  placeOf(agency: Agency, sentence: number): Place | null {
    const bare = innermost(agency);
    const level = bare.place?.level ?? levelOf(bare);
    if (level && !PROVINCIAL.has(level))
      return this.#latest(bare.first, (place) => place.level === level && place.name !== null);
    const province = this.#inSentence(bare.first, sentence, level) ?? this.#homeFor(level);
    if (province) return asPlace(province, bare);
    return level === "thành phố"
      ? this.#latest(bare.first, (place) => place.level === "thành phố" && place.name !== null)
      : null;
  }

  /** The province a place lies in: its own, one named beside it in its sentence, else the article's. */
  provinceOf(place: Place, sentence: number): string | null {
    if (place.province) return place.province.name;
    const beside = this.#mentioned.find(
      (each) => each.sentence === sentence && each.first >= place.first && each.place.province,
    );
    return (beside?.place.province ?? this.#inSentence(place.first, sentence, null) ?? this.home)?.name ?? null;
  }

  #inSentence(first: number, sentence: number, level: PlaceLevel | null): Province | null {
    for (let index = this.#mentioned.length - 1; index >= 0; index--) {
      const { first: at, sentence: its, place } = this.#mentioned[index]!;
      if (at < first && its === sentence && place.province && fitsLevel(place.province, level)) return place.province;
      if (its < sentence) break;
    }
    return null;
  }

  #homeFor(level: PlaceLevel | null): Province | null {
    return this.home && fitsLevel(this.home, level) ? this.home : null;
  }

  #latest(first: number, fits: (place: Place) => boolean): Place | null {
    let found: Place | null = null;
    for (const { first: at, place } of this.#mentioned) {
      if (!fits(place)) continue;
      if (at > first && found) break;
      found = place;
    }
    return found;
  }
}

/** The body whose place is wanted: the last of a chain "Văn phòng | UBND tỉnh". */
export function innermost(agency: Agency): Agency {
  return agency.parent ? innermost(agency.parent) : agency;
}

/** Party committees carry their level in their name. */
function levelOf(agency: Agency): PlaceLevel | null {
  return PARTY_LEVELS.find(([word]) => agency.base.startsWith(word))?.[1] ?? null;
}

const PARTY_LEVELS: readonly (readonly [string, PlaceLevel])[] = [
  ["Tỉnh", "tỉnh"],
  ["Thành", "thành phố"],
  ["Huyện", "huyện"],
  ["Quận", "quận"],
  ["Thị ", "thị xã"],
];

function fitsLevel(province: Province, level: PlaceLevel | null): boolean {
  return level === null || province.kind === level;
}

function asPlace(province: Province, agency: Agency): Place {
  return { first: agency.first, end: agency.end, level: province.kind, name: province.name, province };
}

function placesOf(chunk: Chunk): Place[] {
  switch (chunk.kind) {
    case "place":
      return [chunk.place];
    case "agency":
      return placeOfAgency(chunk.agency);
    case "position":
      return [
        ...(chunk.position.agency ? placeOfAgency(chunk.position.agency) : []),
        ...(chunk.position.place ? [chunk.position.place] : []),
      ];
    case "person":
    case "partial":
    case "country":
      return [];
  }
}

function placeOfAgency(agency: Agency): Place[] {
  const { place } = innermost(agency);
  return place?.name ? [place] : [];
}

/** "(ĐN) - ": a provincial paper's own tag at the head of the text. */
function datelineProvince(document: Document, lexicon: Lexicon): Province | null {
  const [open, tag, close] = document.tokens;
  if (open?.text !== "(" || close?.text !== ")" || !tag) return null;
  return [...lexicon.provinceOf.values()].filter((province) => province.tags.includes(tag.text)).at(0) ?? null;
}

function mostNamed(mentioned: readonly Mentioned[]): Province | null {
  const counts = new Map<Province, number>();
  for (const { place } of mentioned)
    if (place.province) counts.set(place.province, (counts.get(place.province) ?? 0) + 1);
  let best: Province | null = null;
  for (const [province, count] of counts) if (!best || count > counts.get(best)!) best = province;
  return best;
}
