import type { Knowledge } from "../knowledge";
import { groupBy } from "../groupBy";
import type { Contribution, VisitClaim } from "../resolve/Contribution";
import { findIdentities } from "../resolve/identify";
import { reportKey } from "../resolve/judgements/claimKey";
import { createPeopleClusterer } from "../resolve/people/createPeopleClusterer";
import { personMentions } from "../resolve/people/personMentions";
import { visitMentions } from "../resolve/visits/visitMentions";

/** What several articles tell of as one person or one visit, and why it is taken for one. */
export interface IdentityLine {
  readonly what: string;
  readonly why: readonly string[];
}

/** Whom and which visits the articles have in common, with the reasons of the resolver. */
export function identityLines(contributions: readonly Contribution[], knowledge: Knowledge): IdentityLine[] {
  const { people, visits } = findIdentities(
    createPeopleClusterer(knowledge),
    personMentions(contributions),
    contributions.flatMap(visitMentions),
  );
  const names = new Map(contributions.flatMap(({ entities }) => entities.map(({ id, name }) => [id, name] as const)));
  const claims = new Map(
    contributions.flatMap(({ article, reports }) =>
      reports.map((report) => [reportKey({ article: article.id, seed: report.seed }), report] as const),
    ),
  );
  return [
    ...people.flatMap(({ block, mentions, why }) => {
      const articles = articlesOf(mentions);
      if (articles.length < 2) return [];
      return {
        what: `${names.get(block)}: one person in ${articles.join(", ")}`,
        why: why.length > 0 ? why : [SAME_OFFICES],
      };
    }),
    ...visits.flatMap(({ reports }) => {
      const articles = articlesOf(reports);
      if (articles.length < 2) return [];
      const told = reports.map((report) => claims.get(reportKey(report))!);
      return { what: `${told[0]!.title}: one visit in ${articles.join(", ")}`, why: sharedBy(told, names) };
    }),
  ].sort((a, b) => (a.what < b.what ? -1 : 1));
}

/** Mentions that say the same of one name are one without further evidence. */
const SAME_OFFICES = "the same name with the same offices";

const articlesOf = (claims: readonly { readonly article: string }[]) =>
  [...new Set(claims.map(({ article }) => article))].sort();

/** Who went, who or what was visited, and when, each with how many of the reports say so. */
function sharedBy(reports: readonly VisitClaim[], names: ReadonlyMap<string, string>): string[] {
  const line = (label: string, lists: readonly (readonly string[])[]) => {
    const counted = [...groupBy(lists.flat(), (value) => value)].map(([value, { length }]) => ({ value, length }));
    const shared = counted.filter(({ length }) => length > 1).sort((a, b) => b.length - a.length);
    return shared.length > 0
      ? [`${label}: ${shared.map(({ value, length }) => `${names.get(value) ?? value} (${length})`).join(", ")}`]
      : [];
  };
  const ids = (parties: readonly { readonly id: string }[]) => parties.map(({ id }) => id);
  const dates = [...groupBy(reports, ({ start }) => start ?? "no day")].map(
    ([start, { length }]) => `${start} (${length})`,
  );
  return [
    ...line(
      "who went",
      reports.map(({ visitors }) => ids(visitors.parties)),
    ),
    ...line(
      "whom or where",
      reports.map(({ hosts, places }) => [...new Set([...ids(hosts.parties), ...ids(places)])]),
    ),
    `when: ${dates.sort().join(", ")}`,
  ];
}
