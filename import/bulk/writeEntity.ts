import { personProperties, serviceEdges } from "../load/rewriteCareers";
import { listOrNull } from "../load/listOrNull";
import type { officialProvinces } from "../load/seedProvinces";
import type { Link } from "../resolve/Contribution";
import { labelOfId } from "../../src/graph/labelOfId";
import { nameKey } from "../../src/shared/nameKey";
import type { EntityLabel } from "../../src/graph/model";
import { foldedProperty, type FormsOf } from "../load/rewriteEntities";
import type { identityProperties } from "../load/rewritePeople";
import { addToTally, displayName } from "../resolve/NameTally";
import { summariseCareer, type StatedPosition } from "../resolve/summariseCareer";
import type { AgencyLife } from "../resolve/tabledLives";
import { settleLinks } from "../resolve/judgements/settleLinks";
import type { GraphTables } from "./GraphTables";

/** One of the things that are said of an entity. */
export type EntityStatement =
  | { readonly name: string; readonly times: number }
  | { readonly identity: ReturnType<typeof identityProperties> }
  | { readonly positions: readonly StatedPosition[] }
  | { readonly link: Link }
  | { readonly life: AgencyLife }
  | { readonly official: Omit<ReturnType<typeof officialProvinces>["nodes"][number], "id"> };

/** Writes an entity, with the edges that go out from it, as its statements have it. */
export function writeEntity(
  id: string,
  statements: readonly EntityStatement[],
  formsOf: FormsOf,
  agencyOf: (id: string) => string,
  tables: GraphTables,
): void {
  const label = labelOfId(id) as EntityLabel;
  const names = statements.filter((each) => "name" in each);
  const official = statements.find((each) => "official" in each)?.official;
  const tally = addToTally({ names: [], counts: [] }, sums(names));
  const career =
    label === "Person"
      ? summariseCareer(statements.flatMap((each) => ("positions" in each ? each.positions : [])))
      : null;
  const name = displayName(tally);
  const properties = official ?? {
    name,
    nameKey: name && nameKey(name),
    ...foldedProperty(label, tally, formsOf),
  };
  const { edges, inner } = settleLinks(
    statements.flatMap((each) => ("link" in each ? [each.link] : [])),
    agencyOf,
  );
  tables.node(label, id, {
    ...properties,
    ...(inner.has(id) ? { inner: inner.get(id) } : {}),
    names: listOrNull(tally.names),
    counts: listOrNull(tally.counts),
    ...(career && personProperties(career)),
    ...statements.find((each) => "identity" in each)?.identity,
    ...statements.find((each) => "life" in each)?.life,
  });
  for (const { office, properties } of career ? serviceEdges(career) : [])
    tables.edge("SERVED", id, office.id, properties);
  for (const { type, to, of } of edges) tables.edge(type, id, to, { of });
}

function sums(names: readonly { readonly name: string; readonly times: number }[]): Map<string, number> {
  const total = new Map<string, number>();
  for (const { name, times } of names) total.set(name, (total.get(name) ?? 0) + times);
  return total;
}
