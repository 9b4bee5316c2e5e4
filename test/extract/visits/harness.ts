import type { VisitFact } from "../../../import/facts";
import { factsOf } from "../harness";

/** One side of an expected visit: "#" marks an agency, "*" a person, "@" a country; the rest are provinces. */
export interface ExpectedVisit {
  readonly visitors: readonly string[];
  readonly hosts: readonly string[];
  readonly start?: string | null;
  readonly end?: string | null;
  readonly status?: VisitFact["status"];
  readonly kind?: VisitFact["kind"];
}

/** Expects exactly these visits, in the order of the text; what an expected visit leaves out is not compared. */
export function expectVisits(text: string, expected: readonly ExpectedVisit[], published: string | null = null): void {
  const { visits } = factsOf(text, published);
  const found = visits.map((visit, index) => ({
    visitors: names(visit.visitors),
    hosts: names(visit.hosts),
    ...pick(visit, expected[index]),
  }));
  expect(found).toEqual(
    expected.map((visit) => ({ ...visit, visitors: [...visit.visitors].sort(), hosts: [...visit.hosts].sort() })),
  );
  for (const visit of visits) expect(text.slice(...visit.span)).toBe(visit.evidence);
}

export function expectNoVisit(text: string): void {
  expect(factsOf(text).visits).toEqual([]);
}

function names(side: VisitFact["visitors"]): string[] {
  return [
    ...side.provinces,
    ...side.countries.map((name) => `@${name}`),
    ...side.agencies.map((name) => `#${name}`),
    ...side.people.map((name) => `*${name}`),
  ].sort();
}

function pick(visit: VisitFact, expected: ExpectedVisit | undefined): Partial<VisitFact> {
  const keys = (["start", "end", "status", "kind"] as const).filter((key) => expected && key in expected);
  return Object.fromEntries(keys.map((key) => [key, visit[key]]));
}
