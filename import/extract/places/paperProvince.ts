import { fold } from "../../../src/shared/vietnamese";
import type { Province } from "../../knowledge";

/** Who wrote it stands in the last lines. */
const TAIL = 600;
const CREDIT =
  /(?:^|\n|\()[ \t]*(?:Theo|Nguồn)?[ \t]*:?[ \t]*[Bb]áo[ \t]+(?:điện tử[ \t]+)?(?<name>\p{Lu}[^\n(),.;:]{2,30})[)\s.]*(?:\n|$)/gu;

/** The province whose paper is credited with the article: "Theo Báo Hà Giang", "(Báo Bình Dương)". */
export function paperProvince(text: string, byLetters: ReadonlyMap<string, Province>): Province | null {
  for (const { groups } of text.slice(-TAIL).matchAll(CREDIT)) {
    const province = byLetters.get(fold(groups!["name"]!).replace(/[^a-z]/gu, ""));
    if (province) return province;
  }
  return null;
}
