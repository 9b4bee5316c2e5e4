import { HOME } from "../../../HOME";
import { isCompany } from "../../agencies/isCompany";
import { CAPITAL } from "../../places/CAPITAL";
import type { Draft } from "../model/Draft";
import { saysOnly } from "../model/saysOnly";
import { WHOLE_STATE } from "../parties/WHOLE_STATE";
import { dropOwnMissions } from "./dropOwnMissions";
import { moveToHosts } from "./moveToHosts";
import { nearbyProvince } from "./nearbyProvince";
import { receiveByDistrict } from "./receiveByDistrict";
import { receiveByState } from "./receiveByState";

/**
 * Puts right what the clause alone gets wrong: no party stands on both sides; leaders of the place visited who come along
 * are hosts; Việt Nam is a party only to foreigners, and only where no province of it is.
 */
export function settleSides(draft: Draft): void {
  const { kind, frame, phrases, visitors, hosts, supplied, listed, within, ofProvince } = draft;
  if (supplied && hosts.provinces.size > 1) hosts.provinces.delete(supplied);
  dropSenders(visitors, hosts);
  // "đoàn công tác của tỉnh": a delegation may go to a body of its own province.
  if (!visitors.acts && !(ofProvince && hosts.agencies.size > 0))
    for (const name of hosts.provinces) visitors.provinces.delete(name);
  for (const person of visitors.people) hosts.removePerson(person);
  const outsiders = [...visitors.people].some(
    (person) => !person.held.some((held) => held.province && hosts.provinces.has(held.province)),
  );
  for (const { held } of visitors.people) for (const { agency } of held) if (agency) hosts.agencies.delete(agency);
  for (const name of [...visitors.agencies])
    if (hosts.agencies.has(name)) (outsiders && hosts.provinces.size > 0 ? visitors : hosts).agencies.delete(name);
  if (outsiders && visitors.lead) {
    const own = new Set(visitors.lead.held.flatMap((held) => held.province ?? []));
    // "đoàn của Bộ A và UBND tỉnh B đến thăm huyện … của tỉnh B": who is at home there does not come.
    for (const agency of visitors.agencies) {
      const seat = visitors.seats.get(agency);
      if (!seat || own.has(seat) || !hosts.provinces.has(seat)) continue;
      visitors.agencies.delete(agency);
      hosts.agencies.add(agency);
    }
    for (const province of visitors.provinces)
      if (hosts.provinces.has(province) && !own.has(province)) visitors.provinces.delete(province);
    for (const person of [...visitors.people]) {
      if (
        person === visitors.lead ||
        !person.held.some((held) => held.province && hosts.provinces.has(held.province) && !own.has(held.province))
      )
        continue;
      moveToHosts(person, visitors, hosts);
    }
  }
  if (frame === "receive" && saysOnly(phrases, GREETS)) dropOwnMissions(visitors, hosts);
  receiveByState(visitors, hosts);
  if (!listed) receiveByDistrict(visitors, hosts);
  const nearby = nearbyProvince(visitors, hosts);
  if (nearby) hosts.provinces.add(nearby);
  keepOwnCountries(visitors);
  if (frame !== "go") keepReceivingCountries(hosts);
  if (visitors.foreign && isCapitalOnly(hosts)) {
    hosts.provinces.clear();
    hosts.countries.add(HOME);
  }
  // "thăm chính thức Việt Nam ở Hà Nội": a visit to the state, and where in it.
  if (kind === "state_visit" && visitors.foreign && hosts.countries.has(HOME) && hosts.seats.size === 0)
    hosts.provinces.clear();
  if (kind !== "inspection" && !visitors.provinces.has(CAPITAL) && isNationalBody(hosts))
    hosts.provinces.delete(CAPITAL);
  if ((hosts.foreign && hosts.acts) || [...hosts.agencies].some((name) => MISSION.test(name)))
    for (const name of visitors.provinces) hosts.provinces.delete(name);
  if (visitors.provinces.size > 0 && !visitors.lead?.held.some(({ country }) => country)) visitors.countries.clear();
  if (!visitors.foreign) visitors.countries.delete(HOME);
  for (const name of visitors.countries) if (name !== within) hosts.countries.delete(name);
  if (!visitors.foreign || hosts.provinces.size > 0) hosts.countries.delete(HOME);
}

/** The trigger of meeting someone where he arrives. */
const GREETS = "đón";

/** "Sở A của tỉnh B đến học tập tại tỉnh C, …": where nobody of B receives, B stands beside C only as whence they came. */
function dropSenders(visitors: Draft["visitors"], hosts: Draft["hosts"]): void {
  if (hosts.provinces.size < 2) return;
  const seats = new Set(hosts.seats.values());
  for (const name of visitors.seats.values()) if (!seats.has(name)) hosts.provinces.delete(name);
}

/** The country of those who came is that of their offices; another one that is named before them is where they went, or what they spoke of. */
function keepOwnCountries(visitors: Draft["visitors"]): void {
  const held = [...visitors.people].flatMap((person) =>
    // Of which state a company is its name does not tell.
    person.held.filter(({ former, agency, country }) => !former && agency && (country || !isCompany(agency))),
  );
  if (held.length === 0) return;
  const own = new Set(held.map(({ country }) => country ?? HOME));
  for (const country of visitors.countries) if (!own.has(country)) visitors.countries.delete(country);
}

/** "đón Chủ tịch A … gây sức ép lên B": of the countries named beside leaders who receive, theirs. */
function keepReceivingCountries({ people, countries }: Draft["hosts"]): void {
  const own = new Set([...people].flatMap((person) => person.held.flatMap(({ country }) => country ?? [])));
  if (![...own].some((country) => countries.has(country))) return;
  for (const country of countries) if (!own.has(country) && country !== HOME) countries.delete(country);
}

/** "thăm và làm việc tại Học viện A, Hà Nội": where the body of the whole country is, not who receives. */
function isNationalBody(hosts: Draft["hosts"]): boolean {
  return (
    hosts.agencies.size > 0 &&
    isCapitalOnly(hosts) &&
    [...hosts.agencies].every((name) => (NATIONAL.test(name) || WHOLE_STATE.has(name)) && !hosts.seats.has(name))
  );
}

/** A body of a country within another one. */
const MISSION = /^(?:Đại sứ quán|Tổng Lãnh sự quán) .* tại /u;

const NATIONAL =
  /^(?:Học viện|Viện|Đại học|Trường Đại học|Bộ (?!Tư lệnh|Chỉ huy)|Tổng cục|Cục|Tập đoàn|Tổng công ty) /u;

/** The capital is where a guest of the state is received, not who receives, unless a body of the city does. */
function isCapitalOnly(hosts: Draft["hosts"]): boolean {
  return (
    hosts.provinces.size === 1 &&
    hosts.provinces.has(CAPITAL) &&
    ![...hosts.agencies].some((name) => name.includes(CAPITAL)) &&
    ![...hosts.people].some((person) => person.held.some((held) => held.province === CAPITAL))
  );
}
