import { fold } from "../../../src/shared/vietnamese";
import type { Article } from "../../article";
import type { Province } from "../../knowledge";

const HOST = /^(?:https?:\/\/)?(?<host>[a-z0-9-]+(?:\.[a-z0-9-]+)+)(?:[/:?#]|$)/iu;
const OFFICIAL = /https?:\/\/[a-z0-9.-]+\.gov\.vn(?=[/:])/giu;
/** Shorter names end other words too. */
const MIN_LETTERS = 5;

/** The province whose portal or paper printed the article, by the address: "soyte.hatinh.gov.vn", "baobinhduong.vn". */
export function portalProvince({ url, source, text }: Article, provinces: Iterable<Province>): Province | null {
  const labels = [url, source, ...(text.match(OFFICIAL) ?? [])].flatMap((address) => {
    const host = HOST.exec(address ?? "")?.groups?.host;
    return host ? host.toLowerCase().split(".") : [];
  });
  if (labels.length === 0) return null;
  for (const province of provinces) {
    const letters = fold(province.name).replace(/[^a-z]/gu, "");
    if (letters.length >= MIN_LETTERS && labels.some((label) => label.replaceAll("-", "").endsWith(letters)))
      return province;
  }
  return null;
}
