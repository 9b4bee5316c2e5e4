import { isCompany } from "../agencies/isCompany";
import { HOME } from "../../HOME";
import type { RosterEntry } from "../people/RosterEntry";
import type { Scene } from "../Scene";
import { endsAddress } from "./located";

/** Titles that say of what body someone is a member, or for which he speaks, not for whom they act on a visit. */
const MEMBERSHIP = /^(?:Ủy viên|Tỉnh ủy viên|Thành ủy viên|Huyện ủy viên|(?:Phó )?Người phát ngôn|Phát ngôn viên)/u;
/** Bodies so large that to be of one tells nothing of where someone was. */
export const WHOLE_STATE: ReadonlySet<string> = new Set([
  "Chính phủ",
  "Quốc hội",
  "Bộ Chính trị",
  "Ban Chấp hành Trung ương Đảng",
]);
const IN_SMALL_LETTERS = /^\p{Ll}/u;
const LOCAL_LEVELS: ReadonlySet<string> = new Set(["huyện", "quận", "thị xã", "thành phố", "xã", "phường", "thị trấn"]);

/** One side of a visit while it is being put together. */
export class Side {
  readonly people = new Set<RosterEntry>();
  readonly agencies = new Set<string>();
  readonly provinces = new Set<string>();
  readonly countries = new Set<string>();
  lead: RosterEntry | null = null;
  /** The provinces of the agencies, where they are known. */
  readonly seats = new Map<string, string>();
  /** Those of the agencies that several states share. */
  readonly #international = new Set<string>();

  /** The side that these chunks name. */
  static of(scene: Scene, chunks: readonly number[]): Side {
    const side = new Side();
    for (const index of chunks) side.add(scene, index);
    return side;
  }

  get empty(): boolean {
    return this.people.size + this.agencies.size + this.provinces.size + this.countries.size === 0;
  }

  /** Whether it names anyone or any body, not only a territory. */
  get acts(): boolean {
    return this.people.size + this.agencies.size > 0;
  }

  /** Whether it is Việt Nam and nothing else: "đoàn liên ngành Việt Nam" names no party of ours. */
  get isHome(): boolean {
    return !this.acts && this.provinces.size === 0 && this.countries.size === 1 && this.countries.has(HOME);
  }

  /** Whether it is of another country, or of bodies that several states share: "Phó Chủ tịch Ủy ban châu Âu". */
  get foreign(): boolean {
    return [...this.countries].some((country) => country !== HOME) || this.#isInternational();
  }

  /** Adds whatever the chunk names, with the province or the country that a body implies. */
  add(scene: Scene, index: number): void {
    const chunk = scene.chunks[index]!;
    switch (chunk.kind) {
      case "person":
      case "partial": {
        const entry = scene.roster.of(index);
        if (entry) this.addPerson(entry);
        break;
      }
      case "position": {
        if (scene.roster.heldAt(index)?.former) break;
        const known = scene.roster.heldAt(index) !== null || tellsOfYearsAgo(scene, index);
        const holder = known ? null : scene.roster.holderOf(chunk.position, index);
        if (holder) this.addPerson(holder);
        else if (!MEMBERSHIP.test(chunk.position.entry.title)) this.#addBody(scene, index);
        if (chunk.position.country && !MEMBERSHIP.test(chunk.position.entry.title))
          this.countries.add(chunk.position.country);
        break;
      }
      case "agency":
        this.#addBody(scene, index);
        break;
      case "place": {
        const province = scene.places.provinceOf(chunk.place, scene.sentenceOf(index));
        if (province) this.provinces.add(province);
        if (chunk.place.country) this.countries.add(chunk.place.country);
        break;
      }
      case "country":
        this.countries.add(chunk.country);
        break;
      case "dateline":
        break;
    }
    for (const name of this.agencies) if (scene.lexicon.international.has(name)) this.#international.add(name);
  }

  /** Adds the people's committee of a district or commune that is named as a party. */
  addCommittee(scene: Scene, index: number): void {
    const chunk = scene.chunks[index]!;
    if (
      chunk.kind !== "place" ||
      chunk.place.province ||
      chunk.place.country ||
      !chunk.place.name ||
      endsAddress(scene, chunk) ||
      !LOCAL_LEVELS.has(chunk.place.level ?? "")
    )
      return;
    this.agencies.add(`Ủy ban nhân dân ${chunk.place.level} ${chunk.place.name}`);
  }

  addPerson(entry: RosterEntry): void {
    this.people.add(entry);
    this.lead ??= entry;
    for (const held of entry.held) {
      if (MEMBERSHIP.test(held.title)) continue;
      // "cựu Tổng thống Mỹ": who once led a country is of it still.
      if (held.country && held.agency === held.country) this.countries.add(held.country);
      else if (held.agency && !held.former) this.#addNamed(held.agency, held.province, held.country);
    }
  }

  removePerson(entry: RosterEntry): void {
    this.people.delete(entry);
    if (this.lead === entry) [this.lead = null] = this.people;
  }

  copy(): Side {
    const side = new Side();
    side.addAll(this);
    return side;
  }

  /** Adds whom another side names, but nobody, no body and no country of `opposite`. */
  addAll(other: Side, opposite?: Side): void {
    for (const person of other.people) if (!opposite?.people.has(person)) this.people.add(person);
    for (const agency of other.agencies) if (!opposite?.agencies.has(agency)) this.agencies.add(agency);
    for (const [agency, province] of other.seats) this.seats.set(agency, province);
    for (const province of other.provinces) this.provinces.add(province);
    for (const country of other.countries) if (!opposite?.countries.has(country)) this.countries.add(country);
    for (const name of other.#international) this.#international.add(name);
    if (other.lead && this.people.has(other.lead)) this.lead ??= other.lead;
  }

  /** Whether both name the same person, body, province or country. */
  shares(other: Side): boolean {
    return [...this.names()].some((name) => other.names().has(name));
  }

  /** Whether the same person or the same body is on both; two ministers are not one for being of one government. */
  meets(other: Side): boolean {
    if ([...this.people].some((person) => other.people.has(person))) return true;
    const bothNamed = this.people.size > 0 && other.people.size > 0;
    return [...this.agencies].some((name) => other.agencies.has(name) && !(bothNamed && WHOLE_STATE.has(name)));
  }

  names(): Set<string> {
    return new Set([
      ...[...this.people].map((person) => person.name),
      ...this.agencies,
      ...this.provinces,
      ...this.countries,
    ]);
  }

  #isInternational(): boolean {
    const shared = (agency: string | null) => agency !== null && this.#international.has(agency);
    return (
      this.#international.size > 0 &&
      [...this.agencies].every(shared) &&
      [...this.people].every(({ held }) => held.some(({ agency }) => shared(agency)))
    );
  }

  #addBody(scene: Scene, index: number): void {
    const body = scene.bodyOf(index);
    if (!body) return;
    if (body.name === body.country) {
      this.countries.add(body.name);
      return;
    }
    this.#addNamed(body.name, body.province ?? provinceInName(scene, body.name), body.country);
  }

  #addNamed(agency: string, province: string | null, country: string | null): void {
    // "Thống đốc bang A": a territory of another country is no body.
    if (!IN_SMALL_LETTERS.test(agency)) this.agencies.add(agency);
    // "Tổng Lãnh sự quán A tại thành phố B" is in the city, not of it.
    if (province && !country) {
      this.provinces.add(province);
      this.seats.set(agency, province);
    }
    if (country) this.countries.add(country);
  }
}

/** "chuyến thăm của Tổng thống năm 2012": who holds the office today may not have held it then. */
function tellsOfYearsAgo(scene: Scene, index: number): boolean {
  const lastYear = (scene.calendar.year ?? 0) - 1;
  return scene
    .datesOf(scene.sentenceOf(index))
    .some(({ from: { year, day } }) => year !== undefined && day === undefined && year < lastYear);
}

/** "Trường Đại học Trà Vinh" is in Trà Vinh: a body named after its province is there. */
function provinceInName(scene: Scene, name: string): string | null {
  // Companies bear the names of places where they are not.
  if (isCompany(name)) return null;
  const words = name.split(" ");
  for (const count of [3, 2]) {
    const tail = words.slice(-count).join(" ");
    if (words.length > count && scene.lexicon.provinceOf.has(tail)) return tail;
  }
  return null;
}
