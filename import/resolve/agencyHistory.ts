import type { Knowledge } from "../knowledge";
import { listOf } from "../listOf";
import { createAgencyKey } from "./createAgencyKey";
import { entityId } from "./entityId";
import { agencyAliases } from "./judgements/agencyAliases";
import type { Curation } from "./judgements/createCuration";
import { tabledLives, type AgencyLife, type Succession } from "./tabledLives";

/** An agency that became another, or a part of which did. Ends are ids. */
export interface AgencyChange extends Succession {
  readonly from: string;
  readonly to: string;
}

/** What the tables know of the lives of agencies. It makes no agency: the graph has those that articles name. */
export interface AgencyHistory {
  /** All that the tables know, sorted. */
  readonly ids: readonly string[];
  /** Of an agency as curators judge it to be; null where the tables do not know it. */
  readonly lifeOf: (id: string, curation: Curation) => AgencyLife | null;
  /** The changes from and to an agency, between agencies as curators judge them to be: one for each pair. */
  readonly changesOf: (id: string, curation: Curation) => readonly AgencyChange[];
}

export function createAgencyHistory(knowledge: Knowledge): AgencyHistory {
  const keyOf = createAgencyKey(knowledge);
  const idOf = (name: string) => entityId("Agency", keyOf(name));
  const lives = new Map<string, AgencyLife>();
  const changes = new Map<string, AgencyChange[]>();
  for (const { name, validFrom, validTo, became } of tabledLives(knowledge)) {
    const from = idOf(name);
    // Of two rows for one agency the first counts.
    if (lives.has(from)) continue;
    lives.set(from, { validFrom, validTo });
    for (const { name: successor, ...change } of became) {
      const edge = { from, to: idOf(successor), ...change };
      for (const end of [edge.from, edge.to]) listOf(changes, end).push(edge);
    }
  }
  const members = (id: string, curation: Curation) => [id, ...agencyAliases(id, curation)];

  return {
    ids: [...lives.keys()].sort(),
    lifeOf(id, curation) {
      const known = members(id, curation).flatMap((member) => lives.get(member) ?? []);
      return known.length === 0 ? null : known.reduce(together);
    },
    changesOf(id, curation) {
      const { agencyOf } = curation;
      const byEnds = new Map<string, AgencyChange>();
      const all = members(id, curation)
        .flatMap((member) => changes.get(member) ?? [])
        .map((change) => ({ ...change, from: agencyOf(change.from), to: agencyOf(change.to) }))
        .filter(({ from, to }) => from !== to)
        .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? 1 : -1));
      for (const change of all) byEnds.set(`${change.from} ${change.to}`, change);
      return [...byEnds.values()];
    },
  };
}

/** The life of what is judged to be one agency: as long as any of its names. */
function together(a: AgencyLife, b: AgencyLife): AgencyLife {
  const outermost = (one: string | null, other: string | null, first: boolean) =>
    one === null || other === null ? null : one < other === first ? one : other;
  return {
    validFrom: outermost(a.validFrom, b.validFrom, true),
    validTo: outermost(a.validTo, b.validTo, false),
  };
}
