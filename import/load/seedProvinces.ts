import { nameKey } from "../../src/shared/nameKey";
import { fold, toneKey } from "../../src/shared/vietnamese";
import type { Knowledge } from "../knowledge";
import { entityId } from "../resolve/entityId";
import { createProvinceLives } from "../resolve/provinceLives";
import { createSearchForms } from "../resolve/searchForms";
import type { Transaction } from "./Transaction";

const WRITE = "UNWIND $rows AS row MERGE (p:Province {id: row.id}) SET p += row";
const BECAME = `
  UNWIND $rows AS row MATCH (a:Province {id: row.from}) MATCH (b:Province {id: row.to})
  MERGE (a)-[r:BECAME]->(b) SET r.on = row.on, r.event = row.event`;

const idOf = (name: string) => entityId("Province", toneKey(name));

/** Puts the provinces of the tables into the graph, past ones too, with what became of each: they are there whether articles name them or not. */
export async function seedProvinces(tx: Transaction, knowledge: Knowledge): Promise<void> {
  const { nodes, changes } = officialProvinces(knowledge);
  await tx.write(WRITE, nodes);
  await tx.write(BECAME, changes);
}

/**
 * The provinces of the tables, and the BECAME edges among them. `validFrom` and `validTo` bound the time in which a province has
 * existed under its name; absent means open.
 */
export function officialProvinces(knowledge: Knowledge) {
  const { provinces, mergers } = knowledge;
  const lifeOf = createProvinceLives(knowledge);
  const searchForms = createSearchForms(knowledge);
  const changes = mergers.filter(({ old_name, new_name }) => toneKey(old_name) !== toneKey(new_name));
  const current = new Map(provinces.map((province) => [toneKey(province.name), province]));
  const names = new Set([
    ...provinces.map(({ name }) => name),
    ...changes.flatMap((row) => [row.old_name, row.new_name]),
  ]);
  const nodes = [...names].map((name) => {
    const row = current.get(toneKey(name));
    const { validFrom, validTo } = lifeOf(name);
    return {
      id: idOf(name),
      name,
      nameKey: nameKey(name),
      folded: row ? searchForms(name) : fold(name),
      official: true,
      type: row?.kind ?? null,
      validFrom,
      validTo,
    };
  });
  return {
    nodes: nodes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    changes: changes.map(({ old_name, new_name, on, event }) => ({
      from: idOf(old_name),
      to: idOf(new_name),
      on,
      event,
    })),
  };
}
