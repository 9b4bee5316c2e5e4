import type { ReportedVisit } from "./summariseVisit";

type Sides = Pick<ReportedVisit, "visitors" | "hosts">;
interface Facing {
  readonly report: ReportedVisit;
  /** It is told from the other side than most. */
  readonly turned: boolean;
}

/**
 * The reports of one visit with all parties on the sides on which most of them have them: one that is told from the other side ("A went to B",
 * "B went to A") has its sides turned, and is marked. A function of the set of reports.
 */
export function facingOneWay(reports: readonly ReportedVisit[]): readonly Facing[] {
  const asTold = reports.map((report) => ({ report, turned: false }));
  if (!reports.some((one) => reports.some((other) => common(one.visitors, other.hosts) > 0))) return asTold;
  const ordered = reports.map((report) => [JSON.stringify(report), report] as const);
  const [first, ...others] = ordered.sort(([a], [b]) => (a < b ? -1 : 1)).map(([, report]) => report);
  // The closest to the first come first: what shares nothing with it is turned by these.
  const closeness = (each: ReportedVisit) => Math.abs(agreement(first!, each));
  const facing: Facing[] = [{ report: first!, turned: false }];
  for (const report of others.sort((a, b) => closeness(b) - closeness(a))) {
    const known = facing.map((each) => each.report);
    const sides = {
      visitors: known.flatMap(({ visitors }) => visitors),
      hosts: known.flatMap(({ hosts }) => hosts),
    };
    facing.push(agreement(sides, report) < 0 ? turn({ report, turned: false }) : { report, turned: false });
  }
  const outnumbered = 2 * facing.filter(({ turned }) => turned).length > facing.length;
  return outnumbered ? facing.map(turn) : facing;
}

/** How many parties two reports have on one side, fewer those that they have on opposite ones. */
const agreement = (a: Sides, b: Sides) =>
  common(a.visitors, b.visitors) + common(a.hosts, b.hosts) - common(a.visitors, b.hosts) - common(a.hosts, b.visitors);

const common = (a: readonly string[], b: readonly string[]) => a.filter((id) => b.includes(id)).length;

const turn = ({ report, turned }: Facing): Facing => ({
  report: {
    ...report,
    visitors: report.hosts,
    hosts: report.visitors,
    visitorLead: report.hostLead,
    hostLead: report.visitorLead,
  },
  turned: !turned,
});
