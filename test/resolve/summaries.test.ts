import fc from "fast-check";
import { VisitKind, VisitStatus } from "../../import/facts";
import { agreedDates } from "../../import/resolve/agreedDates";
import type { PositionClaim } from "../../import/resolve/Contribution";
import { countVisit, NO_VISIT } from "../../import/resolve/countVisit";
import { addToTally, displayName } from "../../import/resolve/NameTally";
import { summariseCareer, type StatedPosition } from "../../import/resolve/summariseCareer";
import { summariseVisit, type ReportedVisit } from "../../import/resolve/summariseVisit";
import { dateBounds } from "../../src/shared/dateBounds";

const date = fc.constantFrom(null, "2024", "2024-02", "2024-02-22", "2023-12-01", "--02-22");
const ids = fc.uniqueArray(fc.constantFrom("agency:1", "agency:2", "person:1", "province:1"));
const report: fc.Arbitrary<ReportedVisit> = fc.record({
  status: fc.constantFrom(...VisitStatus.options),
  kind: fc.constantFrom(...VisitKind.options),
  start: date,
  end: date,
  yearSure: fc.boolean(),
  title: fc.constantFrom("A thăm B", "A kiểm tra B"),
  visitors: ids,
  hosts: ids,
  visitorLead: fc.constantFrom(null, "person:1"),
  hostLead: fc.constantFrom(null, "person:1"),
  places: ids,
  topics: ids,
});
const stated: fc.Arbitrary<StatedPosition> = fc.record({
  article: fc.constantFrom("a", "b", "c"),
  position: fc.record({
    title: fc.constantFrom("Giám đốc", "Giám Đốc", "Chủ tịch nước"),
    rank: fc.constant(7),
    office: fc.constantFrom(null, { id: "agency:1", label: "Agency" as const }),
    former: fc.boolean(),
    span: fc.constantFrom(null, [1, 2] as [number, number], [3, 4] as [number, number]),
    evidence: fc.constantFrom(null, "Giám đốc"),
    date,
    standing: fc.constant({ pool: null, body: null, branch: null, province: null, district: null, country: null }),
  }) satisfies fc.Arbitrary<PositionClaim>,
  confirmed: fc.boolean(),
});

/** The summary of items is the summary of the same items in any order. */
function expectOrderFree<Item>(items: fc.Arbitrary<Item[]>, summarise: (items: Item[]) => unknown): void {
  const shuffled = items.chain((list) =>
    fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
  );
  fc.assert(fc.property(shuffled, ([list, other]) => expect(summarise(other)).toEqual(summarise(list))));
}

test("a visit is summed up the same from reports in any order", () => {
  expectOrderFree(fc.array(report, { minLength: 1, maxLength: 6 }), summariseVisit);
});

const told = (visitors: string[], hosts: string[], title = "A thăm B"): ReportedVisit => ({
  ...{ status: "done", kind: "visit", start: null, end: null, yearSure: false, title, places: [], topics: [] },
  ...{ visitors, hosts, visitorLead: visitors[0] ?? null, hostLead: null },
});
const summed = (...reports: ReportedVisit[]) => {
  const { visitors, hosts, title } = summariseVisit(reports);
  const [went, received] = [visitors, hosts].map((side) => side.map(({ party, lead }) => party + (lead ? "!" : "")));
  return { went, received, title };
};

test("a report from the other side is turned to the side of most, with its leader and without its title", () => {
  expect(
    summed(
      told(["person:a"], ["person:b", "agency:b"]),
      told(["person:a", "agency:a"], ["person:b"]),
      told(["person:b"], ["person:a"], "B thăm A"),
    ),
  ).toEqual({ went: ["agency:a", "person:a!"], received: ["agency:b", "person:b!"], title: "A thăm B" });
});

test("a party that only some reports name stands where those have it that agree with the others", () => {
  expect(
    summed(
      ...[1, 2, 3].map(() => told(["person:a"], ["person:b"])),
      told(["person:b", "agency:b"], ["person:a"]),
      told(["agency:b"], ["agency:a"]),
    ),
  ).toMatchObject({ went: ["agency:a", "person:a!"], received: ["agency:b!", "person:b!"] });
});

test("what one report has on both sides stays so", () => {
  expect(summed(told(["province:a"], ["province:a", "agency:b"]))).toMatchObject({
    went: ["province:a!"],
    received: ["agency:b", "province:a"],
  });
});

test.each([
  [
    "the year of one and the day of another",
    [
      ["2024-02-22", false],
      ["--02-21", false],
    ],
    "2024-02-21",
  ],
  [
    "a year that is printed rather than two that are not",
    [
      ["2023-02-22", false],
      ["2023-02-22", false],
      ["2024-02-22", true],
    ],
    "2024-02-22",
  ],
  [
    "a day rather than its month",
    [
      ["2024-02", true],
      ["2024-02-22", true],
    ],
    "2024-02-22",
  ],
  ["no year where none is told", [["--02-22", false]], "--02-22"],
] as const)("a visit begins with %s", (_, dates, start) =>
  expect(agreedDates(dates.map(([start, yearSure]) => ({ start, end: start, yearSure }))).start).toBe(start),
);

test.each([
  [
    "of another report",
    [
      ["2017-09-12", "2017-09-12"],
      ["2017", "2017"],
    ],
    "2017-09-12",
  ],
  [
    "of a day that another report has",
    [
      ["2017-09-12", "2017-09-14"],
      ["2017", "2017-09"],
    ],
    "2017-09-14",
  ],
  [
    "of a month that another has",
    [
      ["2017-09", "2017-09"],
      ["2017", "2017"],
    ],
    "2017-09",
  ],
  ["of its own report", [["2017-09-12", "2017"]], null],
  ["but a later month", [["2017-09-29", "2017-10"]], "2017-10"],
] as const)("a visit has no end that is less exact: %s", (_, dates, end) =>
  expect(agreedDates(dates.map(([start, end]) => ({ start, end, yearSure: true }))).end).toBe(end),
);

test("a visit may last over the turn of the year", () =>
  expect(
    agreedDates([
      { start: "2023-12-30", end: "2024-01-02", yearSure: true },
      { start: "--12-30", end: "--01-03", yearSure: false },
    ]),
  ).toEqual({ start: "2023-12-30", end: "2024-01-03" }));

test("a career is summed up the same from statements in any order", () => {
  expectOrderFree(fc.array(stated, { maxLength: 6 }), summariseCareer);
});

test("visits are counted the same in any order", () => {
  const visits = fc.array(fc.record({ id: fc.uuid(), start: date, end: date }), { maxLength: 30 });
  expectOrderFree(visits, (list) => list.reduce(countVisit, NO_VISIT));
});

test("first and last of visits are dates as stated, and a date without a year is none", () => {
  const visits = ["2024-02", "--02-22", "2023-12-01", "2024"].map((start, i) => ({
    id: `visit:${i}`,
    start,
    end: null,
  }));
  expect(visits.reduce(countVisit, NO_VISIT)).toEqual({
    ...{ times: 4, first: "2023-12-01", last: "2024" },
    recent: ["2024-02-01 visit:0", "2024-01-01 visit:3", "2023-12-01 visit:2", " visit:1"],
  });
});

test("what is added to a tally and taken away again leaves it as it was", () => {
  const changes = fc.dictionary(fc.constantFrom("Hoà", "Hòa", "HÒA"), fc.integer({ min: 1, max: 5 }));
  fc.assert(
    fc.property(changes, changes, (start, added) => {
      const before = addToTally({ names: [], counts: [] }, new Map(Object.entries(start)));
      const more = new Map(Object.entries(added));
      const less = new Map([...more].map(([name, count]) => [name, -count]));
      expect(addToTally(addToTally(before, more), less)).toEqual(before);
    }),
  );
});

test("the spelling used most is shown", () => {
  expect(displayName({ names: ["HÒA", "Hoà", "Hòa"], counts: [1, 1, 3] })).toBe("Hòa");
  expect(displayName({ names: [], counts: [] })).toBeNull();
});

test.each([
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023", "2023-01-01", "2023-12-31"],
  ["2024-02-22", "2024-02-22", "2024-02-22"],
  ["--02-22", null, null],
  [null, null, null],
])("%s lies between %s and %s", (partial, earliest, latest) => {
  expect(dateBounds(partial)).toEqual({ earliest, latest });
});
