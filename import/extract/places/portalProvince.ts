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

/** The provinces by the letters under which addresses have their names: "hatinh". Names too short to be told from the ends of other words are left out. */
export function provincesByLetters(provinces: Iterable<Province>): Map<string, Province> {
  const byLetters = new Map<string, Province>();
  for (const province of provinces) {
    const letters = lettersOf(province.name);
    if (letters.length >= MIN_LETTERS && !byLetters.has(letters)) byLetters.set(letters, province);
  }
  return byLetters;
}

function lettersOf(name: string): string {
  return fold(name).replace(/[^a-z]/gu, "");
}

/** The province whose portal or paper printed the article, by the address or the paper's name: "soyte.hatinh.gov.vn", "baobinhduong.vn". */
export function portalProvince(
  { url, source, text }: Article,
  byLetters: ReadonlyMap<string, Province>,
): Province | null {
  const printed = [...(text.match(OFFICIAL) ?? []), ...(text.includes(".vn") ? (text.match(PAPER_SITE) ?? []) : [])];
  const labels = [url, source, ...printed].flatMap((address) => {
    const host = HOST.exec(address ?? "")?.groups?.host;
    return host ? host.toLowerCase().split(".") : [];
  });
  const papers = (text.includes("áo ") ? [...text.matchAll(PAPER_LINE)] : []).map(({ groups }) =>
    lettersOf(groups!.name!),
  );
  const joined = [...labels.map((label) => label.replaceAll("-", "")), ...papers];
  for (const [letters, province] of byLetters) if (joined.some((label) => label.endsWith(letters))) return province;
  return null;
}
