import { toneKey } from "../../src/shared/vietnamese";
import type { Knowledge } from "../knowledge";

/** What the name of an agency says about where it belongs, by name. */
export interface AgencyLinks {
  readonly province: string | null;
  readonly parent: string | null;
}

/** Words after which the name of a province is that province, and not a person or another thing called so ("Quỹ Hòa Bình"). */
const PROVINCE_MARKERS = ["tỉnh", "thành phố", "tỉnh ủy", "thành ủy", "tỉnh đoàn", "thành đoàn"].map(toneKey);

/** Departments of a province; their fields are many, so that their table does not list each. */
const DEPARTMENT = "Sở";

/**
 * Reads province and parent out of canonical names: "Văn phòng Ủy ban nhân dân tỉnh Nghệ An" is in Nghệ An and part of
 * "Ủy ban nhân dân tỉnh Nghệ An". Spellings with the same tone key give the same answer.
 */
export function createAgencyLinks({
  provinces,
  localAgencies,
  centralAgencies,
}: Pick<Knowledge, "provinces" | "localAgencies" | "centralAgencies">): (name: string) => AgencyLinks {
  const provinceByKey = new Map(provinces.map(({ name }) => [toneKey(name), name]));
  const central = new Set(centralAgencies.map(({ name }) => toneKey(name)));
  const heads = [...localAgencies.filter(({ suffix }) => suffix !== "within").map(({ name }) => name), DEPARTMENT].map(
    (head) => `${toneKey(head)} `,
  );

  function provinceOf(key: string): string | null {
    for (const start of wordStarts(key)) {
      const province = provinceByKey.get(key.slice(start));
      const before = ` ${key.slice(0, start).trimEnd()}`;
      if (province && PROVINCE_MARKERS.some((marker) => before.endsWith(` ${marker}`))) return province;
    }
    return null;
  }

  /** The longest end of the name that is an agency itself; "Đoàn … và Hội đồng nhân dân tỉnh X" is no part of what follows "và". */
  function parentStart(key: string, local: boolean): number | undefined {
    return wordStarts(key).find((start) => {
      const rest = key.slice(start);
      const named = central.has(rest) || (local && heads.some((head) => rest.startsWith(head)));
      return named && !key.slice(0, start).endsWith(" và ");
    });
  }

  return (name) => {
    const key = toneKey(name);
    const province = provinceOf(key);
    const start = parentStart(key, province !== null);
    return { province, parent: start === undefined ? null : sameWords(name, key, start) };
  };
}

/** Where the second and every later word begins. */
function wordStarts(key: string): number[] {
  return [...key.matchAll(/ /gu)].map(({ index }) => index + 1);
}

/** The end of `name` that has as many words as the end of its key. */
function sameWords(name: string, key: string, start: number): string {
  const skipped = key.slice(0, start).trim().split(" ").length;
  return name.normalize("NFC").trim().split(/\s+/u).slice(skipped).join(" ");
}
