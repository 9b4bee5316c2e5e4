import fc from "fast-check";
import { periodsAround, visitPeriod } from "../../src/graph/visitPeriod";

test.each([
  ["2024-02-22", "2024-02-22", "2024-02-22"],
  ["2024-02-01", "2024-02-29", "2024-02"],
  ["2024-02-29", "2024-03-01", "2024"],
  ["2024-12-31", "2025-01-01", "202"],
  ["1999-12-31", "2000-01-01", ""],
])("from %s to %s lies in %j", (earliest, latest, period) => {
  expect(visitPeriod(earliest, latest)).toBe(period);
});

test("a visit without dates has none", () => {
  expect(visitPeriod(null, null)).toBeNull();
  expect(visitPeriod("2024-02-22", null)).toBeNull();
});

test("whatever is under way on a day, and began before it, lies in one of the periods around it", () => {
  const day = fc
    .date({ min: new Date("1980-01-01"), max: new Date("2040-01-01"), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));
  fc.assert(
    fc.property(fc.tuple(day, day, day), (days) => {
      const [earliest, on, latest] = days.sort() as [string, string, string];
      fc.pre(earliest < on);
      expect(periodsAround(on)).toContain(visitPeriod(earliest, latest));
    }),
  );
});
