import type { Knowledge } from "../knowledge";
import { dayAfter } from "./days";
import { createProvinceLives, type ProvinceLife } from "./provinceLives";

type Row = Knowledge["provinceBodies"][number];
type Province = Pick<Knowledge["provinces"][number], "name" | "kind" | "needs_level">;

/** The partial dates that bound the time in which an agency has existed under its name; null means open or unknown. */
export interface AgencyLife {
  readonly validFrom: string | null;
  readonly validTo: string | null;
}

export interface Succession {
  /** Partial date from which it holds. */
  readonly on: string | null;
  /** "split" where the agency lives on in no single one, or only a part of it went there. */
  readonly event: "succeeded" | "split";
}

interface NamedLife extends AgencyLife {
  readonly name: string;
  readonly became: readonly ({ readonly name: string } & Succession)[];
}

/** Ends a name in the table that every province has. */
const OF_PROVINCE = " …";

/**
 * The agencies of the tables by name, those of provinces one for each province that had it, with what became of each: what its row says, or,
 * where its province ended first, the agency of that name in the province which it became.
 */
export function tabledLives(knowledge: Knowledge): NamedLife[] {
  const { centralAgencies, provinceBodies, provinces, mergers } = knowledge;
  const lifeOf = createProvinceLives(knowledge);
  const known = new Map<string, Province>(provinces.map((province) => [province.name, province]));
  const names = new Set([...known.keys(), ...mergers.flatMap(({ old_name, new_name }) => [old_name, new_name])]);
  // Provinces of before 1997 that no article would name are in the table of mergers only. None of them was a city.
  const provinceOf = (name: string): Province => known.get(name) ?? { name, kind: "tỉnh", needs_level: "" };
  const everywhere = provinceBodies.filter(({ name }) => name.endsWith(OF_PROVINCE));
  const oneOnly = provinceBodies.filter(({ name }) => !name.endsWith(OF_PROVINCE));

  function lifeIn(row: Row, { name, ...life }: ProvinceLife & { readonly name: string }): NamedLife[] {
    const validFrom = pick(row.valid_from, life.validFrom, "later");
    const validTo = pick(row.valid_to, life.validTo, "earlier");
    if (validFrom && validTo && validFrom > validTo) return [];
    const inProvince = (agency: string, province: string) => localised(agency, provinceOf(province));
    const moves = life.next && validTo !== row.valid_to ? life.next : null;
    const became = moves
      ? [{ name: inProvince(row.name, moves.name), on: moves.on, event: "succeeded" as const }]
      : validTo === row.valid_to
        ? successors(row).map((each) => ({ ...each, name: inProvince(each.name, provinceAt(name, each.on)) }))
        : [];
    return [{ name: inProvince(row.name, name), validFrom, validTo, became }];
  }

  /** What a province was by a day. */
  function provinceAt(name: string, day: string | null): string {
    const { next } = lifeOf(name);
    return next && day && next.on <= day ? provinceAt(next.name, day) : name;
  }

  return [
    ...[...centralAgencies, ...oneOnly].map((row) => ({
      name: row.name,
      validFrom: row.valid_from,
      validTo: row.valid_to,
      became: successors(row),
    })),
    ...[...names].flatMap((name) => everywhere.flatMap((row) => lifeIn(row, { name, ...lifeOf(name) }))),
  ];
}

/** A successor in brackets took over a part only; of several others none goes on as the whole. */
function successors({ successor, valid_to }: Pick<Row, "successor" | "valid_to">): NamedLife["became"] {
  const on = valid_to && dayAfter(valid_to);
  const isPart = (name: string) => name.startsWith("(");
  const divided = successor.filter((name) => !isPart(name)).length > 1;
  return successor.map((cell) => ({
    name: isPart(cell) ? cell.slice(1, -1) : cell,
    on,
    event: divided || isPart(cell) ? "split" : "succeeded",
  }));
}

function pick(a: string | null, b: string | null, which: "earlier" | "later"): string | null {
  if (a === null || b === null) return a ?? b;
  return a < b === (which === "earlier") ? a : b;
}

/** "Sở Y tế tỉnh …" in a province or a city: the committee of a city is "Thành ủy", its youth union "Thành đoàn". */
function localised(agency: string, { name, kind, needs_level }: Province): string {
  if (!agency.endsWith(OF_PROVINCE)) return agency;
  const head = agency.slice(0, -OF_PROVINCE.length);
  if (kind === "tỉnh") return `${head} ${name}`;
  if (head.endsWith("tỉnh")) return `${head.slice(0, -"tỉnh".length)}thành phố ${name}`;
  const ofCity = head.replace("Tỉnh ủy", "Thành ủy").replace("Tỉnh đoàn", "Thành đoàn");
  return `${ofCity} ${needs_level ? "thành phố " : ""}${name}`;
}
