import type { Knowledge, Province } from "../../knowledge";
import { listOf } from "../../listOf";
import { districtsByLetters, provincesByLetters, type District } from "../places/portalProvince";
import { nameKey } from "../text/nameKey";
import type { ForeignRegion } from "./ForeignRegion";
import type { Lexicon } from "./Lexicon";
import { Trie } from "./Trie";

type Places = Pick<
  Lexicon,
  | "provinces"
  | "provinceOf"
  | "capitals"
  | "provinceOfDistrict"
  | "provincesByLetters"
  | "districtsByLetters"
  | "tags"
  | "countries"
  | "foreignRegions"
>;

/** Provinces, districts, states and their regions. */
export function compilePlaces(knowledge: Knowledge): Places {
  const provinces = new Trie<Province>();
  for (const province of knowledge.provinces) provinces.addAll([province.name, ...province.aliases], province);

  const countries = new Trie<string>();
  for (const { name, aliases } of knowledge.countries) countries.addAll([name, ...aliases], name);

  const foreignRegions = new Trie<ForeignRegion>();
  for (const { name, country, forms, bare } of knowledge.foreignRegions)
    foreignRegions.addAll([name, ...forms], { country, bare: bare === "yes" });

  return {
    provinces,
    provinceOf: new Map(knowledge.provinces.map((province) => [province.name, province])),
    capitals: capitalsOf(knowledge),
    provinceOfDistrict: provinceOfDistrict(knowledge),
    provincesByLetters: provincesByLetters(knowledge.provinces),
    districtsByLetters: districtsByLetters(districtsOf(knowledge)),
    tags: byTag(knowledge.provinces),
    countries,
    foreignRegions,
  };
}

function capitalsOf({ provinces }: Knowledge): Lexicon["capitals"] {
  const pairs = provinces.flatMap((whole) =>
    provinces.flatMap((capital) =>
      capital !== whole && capital.name === whole.capital ? [[capital, whole] as const] : [],
    ),
  );
  const all = new Map(pairs);
  return (day) => (day === null ? all : new Map(pairs.filter(([, { valid_to: last }]) => !last || day <= last)));
}

function districtsOf({ districts, provinces }: Knowledge): District[] {
  const byName = new Map(provinces.map((province) => [province.name, province]));
  return districts.map(({ name, province }) => ({ name, province: byName.get(province)! }));
}

function provinceOfDistrict(knowledge: Knowledge): Map<string, Province> {
  const { provinces } = knowledge;
  const names = new Set(provinces.map(({ name }) => name));
  const capitals = provinces.flatMap((province) => {
    const { capital } = province;
    if (!capital || names.has(capital)) return [];
    return [capital, capital.split(" - ", 1)[0]!].map((name) => [nameKey(name), province] as const);
  });
  return new Map([
    ...capitals,
    ...districtsOf(knowledge).map(({ name, province }) => [nameKey(name), province] as const),
  ]);
}

function byTag(provinces: readonly Province[]): Map<string, Province[]> {
  const tags = new Map<string, Province[]>();
  for (const province of provinces) for (const tag of province.tags) listOf(tags, tag).push(province);
  return tags;
}
