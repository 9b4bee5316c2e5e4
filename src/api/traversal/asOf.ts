import type { ProvinceRow } from "../rows";

/** A province that became another one, wholly. */
export interface Succession {
  readonly from: string;
  readonly to: ProvinceRow;
  readonly on: string;
}

/**
 * Gives for a province, by id, the one that it had become by a day; itself while nothing had become of it. A province has one
 * successor at most: one that was split into several lives on in no single one.
 */
export function createAsOf(successions: readonly Succession[], day: string): (province: ProvinceRow) => ProvinceRow {
  const successor = new Map(successions.filter(({ on }) => on <= day).map(({ from, to }) => [from, to]));
  return (province) => {
    let current = province;
    // Every step leads on in time, but a table with a mistake must not hold us here.
    for (let steps = 0; steps < successor.size; steps++) current = successor.get(current.id) ?? current;
    return current;
  };
}
