import { toneKey } from "../../../src/shared/vietnamese";
import type { Knowledge } from "../../knowledge";
import type { AgencyLinks } from "../agencyLinks";
import { localPlace } from "../localPlace";
import type { Standing } from "./Standing";

/** Bodies that people sit in beside the office that they are known by. */
const MEMBERSHIP_POOLS: ReadonlySet<string> = new Set(["Trung ương Đảng", "đại biểu Quốc hội"]);

/** Kinds of bodies that are a branch of administration, with all that belongs to them. */
const BRANCHES: ReadonlySet<string> = new Set(["bộ", "cơ quan ngang bộ"]);

const PROVINCIAL = startsWith("tỉnh ủy", "thành ủy", "ủy ban nhân dân", "hội đồng nhân dân");
const EMBASSY = startsWith("đại sứ quán", "tổng lãnh sự quán", "phái đoàn");
const ABROAD = toneKey("Việt Nam tại");
const NO_BODY = "-";

type Tables = Pick<Knowledge, "pools" | "centralAgencies" | "organisations" | "countries">;

/** What an office says of its holder, from its title, the canonical name of its body, and the province that the body is in. */
export function createStandings(
  { pools, centralAgencies, organisations, countries }: Tables,
  linksOf: (agency: string) => AgencyLinks,
): (title: string, agency: string | null, province: string | null) => Standing {
  const kinds = new Map([
    ...organisations.map(({ name, kind }) => [toneKey(name), kind] as const),
    ...centralAgencies.map(({ name, kind }) => [toneKey(name), kind] as const),
  ]);
  const parents = new Map(centralAgencies.map(({ name, parent }) => [toneKey(name), parent[0] ?? null]));
  const countryByKey = new Map(
    countries
      .filter(({ iso2 }) => iso2 !== "VN")
      .flatMap(({ name, aliases }) => [name, ...aliases].map((form) => [toneKey(form), toneKey(name)] as const)),
  );
  const rows = pools.map(({ pool, kinds: ofKinds, titles }) => ({
    pool,
    kinds: new Set(ofKinds),
    titles: new Set(titles.map(toneKey)),
  }));

  const kindOf = (key: string, province: string | null) =>
    EMBASSY.test(key) ? "đại sứ quán" : province && PROVINCIAL.test(key) ? "cấp tỉnh" : (kinds.get(key) ?? null);

  function branchOf(key: string): string | null {
    const parent = parents.get(key);
    const above = parent ? toneKey(parent) : linksOf(key).parent;
    const branch = above ? toneKey(above) : key;
    return BRANCHES.has(kinds.get(branch) ?? "") ? branch : null;
  }

  /** "Mỹ", and "Bộ Quốc phòng Mỹ"; neither "huyện Phù Mỹ" nor "Đại sứ quán Việt Nam tại Mỹ" is another country's. */
  function countryOf(key: string): string | null {
    if (localPlace(key) || key.includes(ABROAD)) return null;
    const words = key.split(" ");
    for (const start of words.keys()) {
      const country = countryByKey.get(words.slice(start).join(" "));
      if (country) return country;
    }
    return null;
  }

  return (title, agency, province) => {
    const key = agency === null ? null : toneKey(agency);
    const own = agency === null ? null : linksOf(agency).province;
    const country = key === null ? null : countryOf(key);
    const kind = key === null ? NO_BODY : kindOf(key, own);
    const pool = country
      ? null
      : (rows.find((row) => kind !== null && row.kinds.has(kind) && row.titles.has(toneKey(title)))?.pool ?? null);
    return {
      pool,
      body: pool !== null && MEMBERSHIP_POOLS.has(pool) ? null : own === null && province ? `${key} ${province}` : key,
      branch: key === null || country ? null : branchOf(key),
      province: province === null ? null : toneKey(province),
      district: key === null || own !== null ? null : localPlace(key),
      country,
    };
  };
}

/** Tests tone keys. */
function startsWith(...heads: readonly string[]): RegExp {
  return new RegExp(`^(?:${heads.map(toneKey).join("|")}) `, "u");
}
