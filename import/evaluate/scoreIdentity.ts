import { agencyPrinted, personNamed, type Identified } from "./Identified";
import type { IdentityGold } from "./IdentityGold";

export const IDENTITY_KINDS = [
  "same_visit",
  "different_visits",
  "same_person",
  "different_people",
  "same_agency",
  "different_agencies",
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

export type Verdict = "joined" | "apart" | "not extracted";

export interface JudgedPair {
  readonly kind: IdentityKind;
  readonly verdict: Verdict;
  /** The two articles, and what they were asked about. */
  readonly pair: string;
}

type Articles = ReadonlyMap<string, Identified>;

/**
 * Asks of each pair of the gold whether the resolver has joined it. A group of articles about one visit counts as its pairs. A pair
 * of which one side was not extracted is not joined, and is told apart from one that was kept apart.
 */
export function scoreIdentity(gold: IdentityGold, articles: Articles): JudgedPair[] {
  const judged = <Mention extends { readonly article: string }>(
    kind: IdentityKind,
    [a, b]: readonly [Mention, Mention],
    idsOf: (article: Identified, mention: Mention) => ReadonlySet<string>,
    say: (mention: Mention) => string,
  ): JudgedPair => {
    const [left, right] = [a, b].map((mention) => {
      const article = articles.get(mention.article);
      return article ? idsOf(article, mention) : new Set<string>();
    }) as [ReadonlySet<string>, ReadonlySet<string>];
    const verdict =
      left.size === 0 || right.size === 0
        ? "not extracted"
        : [...left].some((id) => right.has(id))
          ? "joined"
          : "apart";
    return { kind, verdict, pair: [a, b].map((mention) => `${mention.article} ${say(mention)}`).join(" | ") };
  };
  const one = (id: string | null) => new Set(id === null ? [] : [id]);
  const visitsOf = ({ contribution }: Identified) => new Set(contribution.reports.map(({ visit }) => visit));

  return [
    ...gold.same_visit.flatMap(({ articles: ids, what }) =>
      pairsOf(ids).map(([a, b]) => judged("same_visit", [{ article: a }, { article: b }], visitsOf, () => what)),
    ),
    // Of one article that has two visits it cannot be told which is meant; it keeps them apart.
    ...gold.different_visits.map(({ a, b }) =>
      judged(
        "different_visits",
        [a, b],
        (article, told) => {
          const visits = [...visitsOf(article)];
          return new Set(a.article === b.article && visits.length > 1 ? [visits[told === a ? 0 : 1]!] : visits);
        },
        ({ what }) => what,
      ),
    ),
    ...(["same_person", "different_people"] as const).flatMap((kind) =>
      gold[kind].map(({ a, b }) =>
        judged(
          kind,
          [a, b],
          (article, { name }) => one(personNamed(article, name)),
          ({ name, as }) => `${name} (${as})`,
        ),
      ),
    ),
    ...(["same_agency", "different_agencies"] as const).flatMap((kind) =>
      gold[kind].map(({ a, b }) =>
        judged(
          kind,
          [a, b],
          (article, { surface }) => one(agencyPrinted(article, surface)),
          ({ surface }) => surface,
        ),
      ),
    ),
  ];
}

function pairsOf<Item>(items: readonly Item[]): [Item, Item][] {
  return items.flatMap((a, i) => items.slice(i + 1).map((b): [Item, Item] => [a, b]));
}

export interface IdentityFigure {
  readonly joined: number;
  readonly apart: number;
  readonly notExtracted: number;
  readonly pairs: number;
  /** Of all pairs; null where the gold has none. */
  readonly share: number | null;
}

/** Per kind how many pairs are joined. */
export function identityFigures(judged: readonly JudgedPair[]): Record<IdentityKind, IdentityFigure> {
  const figure = (kind: IdentityKind): IdentityFigure => {
    const ofKind = judged.filter((pair) => pair.kind === kind);
    const count = (verdict: Verdict) => ofKind.filter((pair) => pair.verdict === verdict).length;
    const joined = count("joined");
    return {
      joined,
      apart: count("apart"),
      notExtracted: count("not extracted"),
      pairs: ofKind.length,
      share: ofKind.length > 0 ? joined / ofKind.length : null,
    };
  };
  return Object.fromEntries(IDENTITY_KINDS.map((kind) => [kind, figure(kind)])) as Record<IdentityKind, IdentityFigure>;
}
