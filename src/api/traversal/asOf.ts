import type { AgencyRow, ProvinceRow } from "../rows";

/** A province or an agency that became another one, wholly. */
export interface Succession<Row extends ProvinceRow | AgencyRow = ProvinceRow | AgencyRow> {
  readonly from: string;
  readonly to: Row;
}

/**
 * Gives for a province or an agency, by id, what it had become by the day of the successions; itself while nothing had become of it. Each has
 * one successor at most: one that was split into several lives on in no single one.
 */
export function createAsOf<Row extends ProvinceRow | AgencyRow>(
  successions: readonly Succession<Row>[],
): (party: Row) => Row {
  const successor = new Map(successions.map(({ from, to }) => [from, to]));
  return (party) => {
    let current = party;
    // Every step leads on in time, but a table with a mistake must not hold us here.
    for (let steps = 0; steps < successor.size; steps++) {
      const next = successor.get(current.id);
      if (!next) break;
      current = next;
    }
    return current;
  };
}
