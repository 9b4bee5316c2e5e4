import type { Contribution } from "./Contribution";

/** The contribution with the visits that its reports are of, in the place of their seeds. */
export function withVisits(
  contribution: Contribution,
  visitOf: (report: { readonly article: string; readonly seed: string }) => string,
): Contribution {
  const article = contribution.article.id;
  return {
    ...contribution,
    reports: contribution.reports.map((report) => ({ ...report, visit: visitOf({ article, seed: report.seed }) })),
  };
}
