import { HOME } from "../../HOME";
import type { Province } from "../../knowledge";
import { innermost, type Agency } from "../agencies/Agency";
import { partyLevel } from "../agencies/partyLevel";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";
import type { Lexicon } from "../lexicon/Lexicon";
import { listOf } from "../../listOf";
import { isName } from "../isName";
import { keySet } from "../text/keySet";
import { nameKey } from "../text/nameKey";
import { countriesOf } from "./countriesOf";
import { countryAbout } from "./countryAbout";
import { isNeighbour } from "./isNeighbour";
import { lastBefore } from "./lastBefore";
import { mostNamed } from "./mostNamed";
import { portalDistrict, portalProvince, type District } from "./portalProvince";
import { asPlace, type Place, type PlaceLevel } from "./Place";
import { placesOf } from "./placesOf";
import { renamedProvinces } from "./renamedProvinces";
import { statedProvince } from "./statedProvince";

interface Mentioned {
  readonly first: number;
  readonly sentence: number;
}
interface MentionedPlace extends Mentioned {
  readonly place: Place;
}
interface MentionedCountry extends Mentioned {
  readonly country: string;
  /** Whether it is printed as where someone goes or with whom someone talks, which is not his own. */
  readonly goal: boolean;
}

const PROVINCIAL: ReadonlySet<PlaceLevel | null> = new Set(["tỉnh", "thành phố", null]);
const DISTRICTS: ReadonlySet<PlaceLevel> = new Set(["huyện", "quận", "thị xã", "thành phố"]);
/** Words before the country to which someone goes, or with which he talks. */
const LEADS_TO = keySet("thăm tới đến sang với".split(" "));
/** More provinces, or countries, than a sentence names: those further off are not looked at. */
const MAX_IN_SENTENCE = 40;

/** Which place or country a bare body is of: what a reader infers from those named around it. */
export class PlaceContext {
  /** The province the article is about: that of its dateline, of its headline, of its address, else the one it names most, the earlier one on a tie; where it names none, that of its districts and cities. */
  readonly home: Province | null;
  /** Whether the paper itself, or its headline, says so. */
  readonly isCertain: boolean;
  /** Whether it names several provinces in one sentence alone, once each, and nothing tells which of them it is about. */
  readonly #isTied: boolean;
  /** The foreign country an article is about that hardly speaks of Việt Nam. */
  readonly abroad: string | null;
  readonly #provinces: readonly MentionedPlace[];
  readonly #byLevel = new Map<PlaceLevel, MentionedPlace[]>();
  readonly #districts: readonly MentionedPlace[];
  /** Those of other states. */
  readonly #foreign: readonly MentionedPlace[];
  readonly #countries: readonly MentionedCountry[];
  readonly #renamed: ReadonlyMap<Province, Province>;
  readonly #provinceOfDistrict: Lexicon["provinceOfDistrict"];
  /** The district whose portal printed the article. */
  readonly #portal: District | null;

  constructor(
    document: Document,
    chunks: readonly Chunk[],
    lexicon: Pick<
      Lexicon,
      "provincesByLetters" | "districtsByLetters" | "provinceOfDistrict" | "leaderCountry" | "capitals"
    >,
    published: string | null,
  ) {
    const at = (chunk: Chunk) => ({ first: chunk.first, sentence: document.tokens[chunk.first]!.sentence });
    this.#provinceOfDistrict = lexicon.provinceOfDistrict;
    const places: MentionedPlace[] = [];
    const countries: MentionedCountry[] = [];
    const leaders: MentionedCountry[] = [];
    for (const chunk of chunks) {
      const own = placesOf(chunk);
      for (const place of own) places.push({ ...at(chunk), place });
      const goal = LEADS_TO.has(document.tokens[chunk.first - 1]?.key ?? "");
      for (const country of countriesOf(chunk, own)) countries.push({ ...at(chunk), country, goal });
      const led = isName(chunk) && chunk.person.foreign ? lexicon.leaderCountry(chunk.person.name) : null;
      if (led) leaders.push({ ...at(chunk), country: led, goal: false });
    }
    this.#renamed = new Map([...lexicon.capitals(published), ...renamedProvinces(places.map(({ place }) => place))]);
    this.#provinces = places.filter(
      ({ place, first }) => place.province !== null && !isNeighbour(document.tokens, first),
    );
    for (const mentioned of places) {
      const { level } = mentioned.place;
      if (level) listOf(this.#byLevel, level).push(mentioned);
    }
    this.#districts = places.filter(({ place }) => isDistrict(place));
    this.#foreign = places.filter(({ place }) => place.country !== null && place.name !== null);
    const printed = countries.filter(({ country }) => country !== HOME);
    this.#countries =
      leaders.length === 0 ? printed : [...printed, ...leaders].sort((left, right) => left.first - right.first);
    const named = this.#provinces.map(({ place }) => place.province!);
    this.#portal = portalDistrict(document.article, lexicon.districtsByLetters);
    const portal = this.#portal?.province ?? portalProvince(document.article, lexicon.provincesByLetters);
    const stated = statedProvince(document, chunks);
    this.isCertain = stated !== null;
    const isSide = this.#provinces.every(({ sentence }) => sentence === this.#provinces[0]!.sentence);
    this.#isTied = !stated && !portal && isSide && named.length > 1 && new Set(named).size === named.length;
    this.home =
      stated ??
      (portal && (named.length === 0 || named.includes(portal)) ? portal : mostNamed(named)) ??
      mostNamed(places.flatMap(({ place }) => place.within ?? this.#ofDistrict(place) ?? []));
    const foreign = printed.map(({ country }) => country);
    const ours = this.#provinces.length + countries.length - foreign.length;
    this.abroad = countryAbout(foreign, ours, chunks, lexicon);
  }

  /**
   * A province's name that another province of the article, or of its time, has for its capital means that one: "Huế" beside "Thừa Thiên Huế", or
   * before that was renamed.
   */
  settle(place: Place): Place {
    const province = place.province && this.#renamed.get(place.province);
    // "TP Huế" of Thừa Thiên Huế is the city within it.
    if (province && place.level === "thành phố") return { ...place, province: null, within: province };
    if (province) return { ...place, province, name: province.name };
    return place.level === null && place.within ? (this.#districtNamed(place.name!) ?? place) : place;
  }

  /** "UBND Ba Vì" is that of the "huyện Ba Vì" of the article. */
  #districtNamed(name: string): Place | null {
    const key = nameKey(name);
    return this.#districts.find(({ place }) => place.name !== null && nameKey(place.name) === key)?.place ?? null;
  }

  /** The place of a bare body: named before it in its sentence, else the article's own. */
  placeOf(agency: Agency, sentence: number): Place | null {
    const bare = innermost(agency);
    const level = bare.place?.level ?? partyLevel(bare);
    if (level && !PROVINCIAL.has(level)) return this.#latest(bare.first, level) ?? this.#ofPortal(bare.first, level);
    if (!level && isDistrictOffice(bare)) return this.#latestDistrict(bare.first);
    const province = this.#inSentence(bare.first, sentence, level) ?? (this.#isTied ? null : this.#homeFor(level));
    if (province) {
      const { first, end } = bare;
      return asPlace({ first, end, level: province.kind, name: province.name, province });
    }
    return level === "thành phố" ? (this.#latest(bare.first, level) ?? this.#ofPortal(bare.first, level)) : null;
  }

  /** The district, of the level printed, whose portal printed the article. */
  #ofPortal(first: number, level: PlaceLevel): Place | null {
    if (!this.#portal || !DISTRICTS.has(level)) return null;
    return asPlace({ first, end: first, level, name: this.#portal.name });
  }

  /** The place of another state that a bare body of a foreigner is of. */
  placeAbroad(agency: Agency): Place | null {
    const bare = innermost(agency);
    const level = bare.place?.level ?? partyLevel(bare);
    return (
      level &&
      this.#abroad(bare.first, (place) => place.level === level || (place.level === null && PROVINCIAL.has(level)))
    );
  }

  /** The place of a level in another state that was named last before token `first`. */
  regionAbroad(level: PlaceLevel, first: number): Place | null {
    return this.#abroad(first, (place) => place.level === level);
  }

  #abroad(first: number, fits: (place: Place) => boolean): Place | null {
    const last = lastBefore(this.#foreign, first);
    const near = this.#foreign.slice(Math.max(0, last + 1 - MAX_IN_SENTENCE), last + 1);
    return near.findLast(({ place }) => fits(place))?.place ?? null;
  }

  /** The province a place lies in: its own, that of the only district of its name, one named beside it in its sentence, else the article's. */
  provinceOf(place: Place, sentence: number): string | null {
    const settled = this.settle(place);
    const own = settled.province ?? settled.within ?? this.#ofDistrict(settled);
    if (own) return own.name;
    if (place.country) return null;
    const next = this.#provinces[lastBefore(this.#provinces, place.first) + 1];
    const beside = next?.sentence === sentence ? next.place.province : null;
    return (beside ?? this.#inSentence(place.first, sentence, null) ?? this.home)?.name ?? null;
  }

  /**
   * The foreign country that a bare body or office is of: named before it in its sentence, else the article's own or the last one named, but
   * none to which the sentence says it goes.
   */
  countryOf(first: number, sentence: number): string | null {
    const last = lastBefore(this.#countries, first);
    const before = this.#countries[last];
    if (before?.sentence === sentence) return before.country;
    const goals = new Set<string>();
    for (let index = last + 1; this.#countries[index]?.sentence === sentence; index++)
      if (this.#countries[index]!.goal) goals.add(this.#countries[index]!.country);
    const named = [
      this.abroad,
      before?.country,
      ...this.#countries.slice(0, MAX_IN_SENTENCE).map((each) => each.country),
    ];
    return named.find((country) => country && !goals.has(country)) ?? null;
  }

  /** Whether a province of ours is named within [from, end). */
  namesOurs(from: number, end: number): boolean {
    return (this.#provinces[lastBefore(this.#provinces, end)]?.first ?? -1) >= from;
  }

  #ofDistrict(place: Place): Province | null {
    return (isDistrict(place) && this.#provinceOfDistrict.get(nameKey(place.name!))) || null;
  }

  #inSentence(first: number, sentence: number, level: PlaceLevel | null): Province | null {
    const last = lastBefore(this.#provinces, first);
    for (let index = last; index > last - MAX_IN_SENTENCE && index >= 0; index--) {
      const { sentence: its, place } = this.#provinces[index]!;
      if (its !== sentence) return null;
      if (fitsLevel(place.province!, level)) return place.province;
    }
    return null;
  }

  /** The article's own province; for a body of the other level, the one of that level which it names most. */
  #homeFor(level: PlaceLevel | null): Province | null {
    if (!this.home || fitsLevel(this.home, level)) return this.home;
    return mostNamed(
      this.#provinces.flatMap(({ place }) => (fitsLevel(place.province!, level) ? place.province! : [])),
    );
  }

  #latestDistrict(first: number): Place | null {
    return this.#districts[lastBefore(this.#districts, first)]?.place ?? null;
  }

  #latest(first: number, level: PlaceLevel): Place | null {
    const named = this.#byLevel.get(level) ?? [];
    const last = lastBefore(named, first);
    // "UBND huyện" is ours before it is that of the district abroad whose guests the sentence tells of.
    const ours = named[last]?.place.country
      ? named
          .slice(Math.max(0, last - MAX_IN_SENTENCE), last)
          .findLast(({ place, sentence }) => !place.country && sentence === named[last]!.sentence)
      : undefined;
    return (ours ?? named[last] ?? named[0])?.place ?? null;
  }
}

/** "Phòng Giáo dục và Đào tạo" is an office of a district, never of a province. */
function isDistrictOffice(agency: Agency): boolean {
  return agency.base.startsWith("Phòng ");
}

function isDistrict({ level, province }: Place): boolean {
  return level === "huyện" || level === "quận" || level === "thị xã" || (level === "thành phố" && province === null);
}

function fitsLevel(province: Province, level: PlaceLevel | null): boolean {
  return level === null || province.kind === level;
}
