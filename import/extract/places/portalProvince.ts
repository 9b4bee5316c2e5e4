import { fold } from "../../../src/shared/vietnamese";
import type { Article } from "../../article";
import type { Province } from "../../knowledge";

const HOST = /^(?:https?:\/\/)?(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/iu;
const OFFICIAL = /https?:\/\/[a-z0-9.-]+\.gov\.vn(?=[/:])/giu;
/** A provincial paper's own name where it stands for itself: "(Baothanhhoa.vn) -", "Báo Thanh Hóa điện tử", "Theo Báo Thanh Hóa". */
const PAPER_SITE = /(?<![\p{L}\d./@-])bao[a-z]+(?:\.(?:com|org|net))?\.vn(?![\p{L}\d])/giu;
const PAPER_LINE =
  /^[\s(*]{0,4}(?:(?:Theo|Nguồn)\s?:?\s)?[Bb]áo (?:điện tử )?(?<name>\p{Lu}[\p{L} -]{2,20}?)(?: điện tử| online)?[\s.)*]{0,4}$/gmu;
/** Shorter names end other words too. */
const MIN_LETTERS = 5;
const MIN_WHOLE = 3;

/** A district as the tables list it. */
export interface District {
  readonly name: string;
  readonly province: Province;
}

function lettersOf(name: string): string {
  return fold(name).replace(/[^a-z]/gu, "");
}

/**
 * The provinces by the letters under which addresses have their names, other spellings included: "hatinh", "daklak", "tphcm". Of those too short to
 * be told from the ends of other words `portalProvince` takes only a whole part of the address.
 */
export function provincesByLetters(provinces: Iterable<Province>): Map<string, Province> {
  const all = [...provinces];
  const byLetters = new Map<string, Province>();
  const add = (name: string, province: Province) => {
    const letters = lettersOf(name);
    if (letters.length >= MIN_WHOLE && !byLetters.has(letters)) byLetters.set(letters, province);
  };
  for (const province of all) add(province.name, province);
  for (const province of all) for (const alias of province.aliases) add(alias, province);
  return byLetters;
}

/** The districts by the letters of their names, each that no other has. */
export function districtsByLetters(districts: Iterable<District>): Map<string, District> {
  const byLetters = new Map<string, District | null>();
  for (const district of districts) {
    const letters = lettersOf(district.name);
    byLetters.set(letters, byLetters.has(letters) ? null : district);
  }
  return new Map([...byLetters].flatMap(([letters, district]) => (district ? [[letters, district] as const] : [])));
}

/** The province whose portal or paper printed the article, by the address or the paper's name: "soyte.hatinh.gov.vn", "baobinhduong.vn". */
export function portalProvince(article: Article, byLetters: ReadonlyMap<string, Province>): Province | null {
  const labels = [...labelsOf(addressesOf(article)), ...papersOf(article.text)];
  for (const [letters, province] of byLetters)
    if (labels.some((label) => label === letters || (letters.length >= MIN_LETTERS && label.endsWith(letters))))
      return province;
  return null;
}

/** The district whose portal printed the article: "ductho.hatinh.gov.vn". */
export function portalDistrict(article: Article, byLetters: ReadonlyMap<string, District>): District | null {
  const official = addressesOf(article).filter((address) => OF_STATE.test(address));
  return labelsOf(official).flatMap((label) => byLetters.get(label) ?? [])[0] ?? null;
}

const OF_STATE = /\.gov\.vn(?:[/:?#]|$)/iu;

function addressesOf({ url, source, text }: Article): string[] {
  // Hardly any text prints one.
  const printed = text.includes(".vn") ? [OFFICIAL, PAPER_SITE].flatMap((form) => text.match(form) ?? []) : [];
  return [url, source, ...printed].flatMap((address) => address ?? []);
}

/** The letters of the papers that are named on lines of their own. */
function papersOf(text: string): string[] {
  if (!text.includes("áo ")) return [];
  return [...text.matchAll(PAPER_LINE)].map(({ groups }) => lettersOf(groups!["name"]!));
}

/** The parts of the hosts' names, without dashes. */
function labelsOf(addresses: readonly string[]): string[] {
  return addresses.flatMap((address) => {
    const host = HOST.exec(address)?.groups?.host;
    return host ? host.toLowerCase().replaceAll("-", "").split(".") : [];
  });
}
