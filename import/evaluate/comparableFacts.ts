import type { Annotation } from "./Annotation";
import { comparableName } from "./comparableName";
import { parties } from "./parties";

export const FACT_KINDS = ["provinces", "people", "agencies", "positions", "pairs"] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** The facts of an article that are scored as sets, in the form in which they are compared. */
export function comparableFacts({
  provinces,
  agencies,
  people,
  visits,
}: Annotation): Record<FactKind, ReadonlySet<string>> {
  const positions = people.flatMap(({ name, positions }) =>
    positions.map(({ title, agency }) => [name, title, agency].map(comparableName).join(" | ")),
  );
  const pairs = visits
    .filter((visit) => visit.status !== "cancelled")
    .flatMap((visit) => {
      const hosts = [...parties(visit.hosts)];
      return [...parties(visit.visitors)].flatMap((visitor) =>
        hosts.filter((host) => host !== visitor).map((host) => `${visitor} -> ${host}`),
      );
    });
  return {
    provinces: new Set(provinces.map(comparableName)),
    people: new Set(people.map(({ name }) => comparableName(name))),
    agencies: new Set(agencies.map(comparableName)),
    positions: new Set(positions),
    pairs: new Set(pairs),
  };
}
