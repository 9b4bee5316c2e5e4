import { toneKey } from "../../src/shared/vietnamese";
import type { Facts } from "../facts";
import type { Knowledge } from "../knowledge";
import { districtOf, localPlace } from "./localPlace";
import { remember } from "../remember";

/** A name of this many UTF-16 units or fewer before it ("huyện Châu Thành (tỉnh Tiền Giang)") says where a body is. */
const NEAR = 14;

/**
 * Says in which province a body is whose name could stand in several: there are ten districts Châu Thành, and communes recur
 * everywhere. It is the province printed right behind the name, else the only one of the article that can be meant. Null for a body
 * whose name stands for itself, and where the article does not tell.
 */
export function createLocalities({ ambiguousDistricts }: Pick<Knowledge, "ambiguousDistricts">) {
  const districts = new Map(ambiguousDistricts.map(({ name, provinces }) => [toneKey(name), new Set(provinces)]));

  /** The provinces among which the name must be placed; any where it names a commune, null where it stands for itself. */
  const candidatesFor = remember((agency: string): ReadonlySet<string> | "any" | null => {
    const key = toneKey(agency);
    const district = districtOf(key);
    return districts.get(district ?? "") ?? (district === null && localPlace(key) !== null ? "any" : null);
  });

  return ({ provinces, mentions }: Facts): ((agency: string) => string | null) => {
    const printed = mentions.filter(({ kind }) => kind === "province");
    return remember((agency): string | null => {
      const among = candidatesFor(agency);
      if (among === null) return null;
      const possible = (province: string) => among === "any" || among.has(province);
      const key = toneKey(agency);
      const behind = mentions
        .filter(({ kind, name }) => kind === "agency" && toneKey(name) === key)
        .flatMap(({ span }) =>
          printed.filter((province) => {
            const gap = province.span[0] - span[1];
            return gap >= 0 && gap <= NEAR && possible(province.name);
          }),
        )
        .map(({ name }) => name)
        .sort();
      const all = provinces.filter(possible);
      return behind[0] ?? (all.length === 1 ? all[0]! : null);
    });
  };
}
