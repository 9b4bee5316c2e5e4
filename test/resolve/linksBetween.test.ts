import fc from "fast-check";
import { HOME } from "../../import/HOME";
import { entityId } from "../../import/resolve/entityId";
import { compareVisits } from "../../import/resolve/visits/compareVisits";
import { linksBetween } from "../../import/resolve/visits/linksBetween";
import { meetingDays } from "../../import/resolve/visits/meetingKeys";
import type { VisitMention } from "../../import/resolve/visits/VisitMention";
import { toneKey } from "../../src/shared/vietnamese";

const OURS = entityId("Country", toneKey(HOME));
/** The powers of the state are no stops of a journey. */
const POWERS = ["agency:government", "agency:parliament"];
const person = fc.constantFrom("person:hai", "person:lan", "person:olga");
const agency = fc.constantFrom("agency:health", "agency:schools", ...POWERS);
const territory = fc.constantFrom("province:north", "province:south", OURS, "country:laos");
const place = fc.constantFrom("place:port", "place:hospital");
const some = fc.uniqueArray(fc.oneof(person, person, agency, territory), { maxLength: 4 });
const side = fc.oneof(some, some, fc.constantFrom(["person:olga", "country:laos"], ...POWERS.map((id) => [id])));
const date = fc.constantFrom(
  "2020-02-27",
  "2020-02-28",
  "2020-03-01",
  "2021-02-27",
  "--02-28",
  "2020-12-31",
  "2021-01-01",
);

/** Few names and days, so that much is shared; some reports are of one article, or of one seed. */
const mention: fc.Arbitrary<VisitMention> = fc
  .record({
    article: fc.constantFrom("a", "b", "c", "d", "e"),
    seed: fc.oneof(fc.string({ minLength: 6, maxLength: 6 }), fc.constantFrom("visit:1", "visit:2")),
    status: fc.constantFrom("done", "planned"),
    kind: fc.constantFrom("visit", "working_session", "inspection", "state_visit", "courtesy_call"),
    start: fc.oneof(date, date, fc.constantFrom(null, "2020-02", "2020")),
    days: fc.constantFrom(0, 0, 2),
    yearSure: fc.boolean(),
    visitors: side,
    hosts: side,
    places: fc.uniqueArray(place, { maxLength: 1 }),
    quote: fc.constantFrom("they came to the port in the morning", "they came to the port by ship", "talks were held"),
  } as const)
  .map(({ days, ...report }) => ({
    ...report,
    end: report.start?.length === 10 && days ? `${report.start.slice(0, 8)}28` : report.start,
    sites: [...report.hosts.filter((id) => id.startsWith("agency:") && !POWERS.includes(id)), ...report.places],
  }));

/** Whether the days on which they may have been overlap, where both have some. */
function mayMeet(a: VisitMention, b: VisitMention): boolean {
  const [left, right] = [meetingDays(a), meetingDays(b)];
  return a.seed === b.seed || !left || !right || left.some((day) => right.includes(day));
}

test("the reports that are linked are all those that are alike enough, though few are compared", () => {
  let linked = 0;
  fc.assert(
    fc.property(fc.array(mention, { maxLength: 14 }), (reports) => {
      const expected = reports.flatMap((left, a) =>
        reports.flatMap((right, b) => {
          const rank = a < b && mayMeet(left, right) ? compareVisits(left, right) : null;
          return rank === null ? [] : { a, b, rank };
        }),
      );
      linked += expected.length;
      const found = [...linksBetween(reports)].sort((l, m) => l.a - m.a || l.b - m.b);
      expect(found).toEqual(expected);
    }),
    { numRuns: 2_000 },
  );
  expect(linked).toBeGreaterThan(1_000);
});
