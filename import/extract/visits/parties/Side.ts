import { HOME } from "../../../HOME";
import type { RosterEntry } from "../../people/RosterEntry";
import { isMembership } from "./isMembership";
import { WHOLE_STATE } from "./WHOLE_STATE";

const IN_SMALL_LETTERS = /^\p{Ll}/u;

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

  addPerson(entry: RosterEntry): void {
    this.people.add(entry);
    this.lead ??= entry;
    for (const held of entry.held) {
      if (isMembership(held.title)) continue;
      // "cựu Tổng thống Mỹ": who once led a country is of it still.
      if (held.country && held.agency === held.country) this.countries.add(held.country);
      else if (held.agency && !held.former) this.addBody(held.agency, held.province, held.country);
    }
  }

  /** Adds a body by its name, with the province or the country that it is of. */
  addBody(agency: string, province: string | null, country: string | null): void {
    // "Thống đốc bang A": a territory of another country is no body.
    if (!IN_SMALL_LETTERS.test(agency)) this.agencies.add(agency);
    // "Tổng Lãnh sự quán A tại thành phố B" is in the city, not of it.
    if (province && !country) {
      this.provinces.add(province);
      this.seats.set(agency, province);
    }
    if (country) this.countries.add(country);
  }

  /** Notes which of its bodies are of those that several states share. */
  noteShared(international: ReadonlySet<string>): void {
    for (const name of this.agencies) if (international.has(name)) this.#international.add(name);
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
    const names = other.names();
    return [...this.names()].some((name) => names.has(name));
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
}
