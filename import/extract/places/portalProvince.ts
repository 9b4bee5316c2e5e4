import { fold } from "../../../src/shared/vietnamese";
import type { Article } from "../../article";
import type { Province } from "../../knowledge";

const HOST = /^(?:https?:\/\/)?(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/iu;
const OFFICIAL = /https?:\/\/[a-z0-9.-]+\.gov\.vn(?=[/:])/giu;
/** A paper's own tag: "(Baonghean.vn) - …". */
const TAG = /^.{0,400}?\(([a-z0-9]+\.(?:com\.|org\.)?vn)\)/isu;
/** Shorter names end other words too. */
const MIN_LETTERS = 5;

/** The provinces by the letters under which addresses have their names: "hatinh". Names too short to be told from the ends of other words are left out. */
export function provincesByLetters(provinces: Iterable<Province>): Map<string, Province> {
  const byLetters = new Map<string, Province>();
  for (const province of provinces) {
    const letters = fold(province.name).replace(/[^a-z]/gu, "");
    if (letters.length >= MIN_LETTERS && !byLetters.has(letters)) byLetters.set(letters, province);
  }
  return byLetters;
}

/** The province whose portal or paper printed the article, by the address: "soyte.hatinh.gov.vn", "baobinhduong.vn". */
export function portalProvince(
  { url, source, text }: Article,
  byLetters: ReadonlyMap<string, Province>,
): Province | null {
  const labels = [url, source, TAG.exec(text)?.[1], ...(text.match(OFFICIAL) ?? [])].flatMap((address) => {
    const host = HOST.exec(address ?? "")?.groups?.host;
    return host ? host.toLowerCase().split(".") : [];
  });
  const joined = labels.map((label) => label.replaceAll("-", ""));
  for (const [letters, province] of byLetters) if (joined.some((label) => label.endsWith(letters))) return province;
  return null;
}
