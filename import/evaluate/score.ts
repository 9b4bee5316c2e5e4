import { NOTHING, type AnnotatedVisit, type Annotation } from "./Annotation";
import { comparableFacts, FACT_KINDS, type FactKind } from "./comparableFacts";
import { matchVisits } from "./matchVisits";
import { common } from "./parties";
import { roundHalfEven } from "./roundHalfEven";

export const FIGURE_KINDS = [
  "provinces",
  "people",
  "agencies",
  "positions",
  "visits",
  "visits_dated",
  "pairs",
] as const;
export type FigureKind = (typeof FIGURE_KINDS)[number];

export interface Figure {
  /** Precision, recall and F1, to four places. */
  readonly p: number;
  readonly r: number;
  readonly f1: number;
  readonly gold: number;
  readonly predicted: number;
}

export type Figures = Record<FigureKind, Figure> & {
  /** Share of the gold articles without a visit for which none was predicted, of those that were read; null where there is no such article. */
  readonly silent: { readonly share: number | null; readonly articles: number };
};

/** One fact that was missed, or predicted wrongly. */
export interface Miss {
  readonly article: string;
  readonly kind: FactKind | "visit";
  readonly verdict: "missed" | "wrong";
  readonly fact: string;
}

export interface Score {
  readonly figures: Figures;
  readonly misses: readonly Miss[];
}

interface Tally {
  right: number;
  gold: number;
  predicted: number;
}

/**
 * Scores predictions against gold annotations, both by article id. An article without a prediction counts as an empty one; if it is
 * among the `unread`, it misses what the gold has, but nobody knows whether it would have been silent.
 */
export function score(
  gold: ReadonlyMap<string, Annotation>,
  predictions: ReadonlyMap<string, Annotation>,
  unread: ReadonlySet<string> = new Set(),
): Score {
  const tallies = new Map<FigureKind, Tally>(FIGURE_KINDS.map((kind) => [kind, { right: 0, gold: 0, predicted: 0 }]));
  const misses: Miss[] = [];
  const silent = { right: 0, articles: 0 };
  const count = (kind: FigureKind, right: number, inGold: number, predicted: number) => {
    const tally = tallies.get(kind) as Tally;
    tally.right += right;
    tally.gold += inGold;
    tally.predicted += predicted;
  };

  for (const [article, annotation] of gold) {
    const prediction = predictions.get(article) ?? NOTHING;
    const [expected, found] = [comparableFacts(annotation), comparableFacts(prediction)];
    for (const kind of FACT_KINDS) {
      count(kind, common(expected[kind], found[kind]), expected[kind].size, found[kind].size);
      misses.push(
        ...difference(expected[kind], found[kind]).map((fact): Miss => ({ article, kind, verdict: "missed", fact })),
      );
      misses.push(
        ...difference(found[kind], expected[kind]).map((fact): Miss => ({ article, kind, verdict: "wrong", fact })),
      );
    }
    const [goldVisits, visits] = [annotation.visits, prediction.visits];
    const match = matchVisits(goldVisits, visits, false);
    count("visits", match.size, goldVisits.length, visits.length);
    count("visits_dated", matchVisits(goldVisits, visits, true).size, goldVisits.length, visits.length);
    const used = new Set(match.values());
    misses.push(
      ...unmatched(goldVisits, (i) => match.has(i)).map((fact): Miss => ({
        article,
        kind: "visit",
        verdict: "missed",
        fact,
      })),
    );
    misses.push(
      ...unmatched(visits, (j) => used.has(j)).map((fact): Miss => ({
        article,
        kind: "visit",
        verdict: "wrong",
        fact,
      })),
    );
    if (goldVisits.length === 0 && !unread.has(article)) {
      silent.articles++;
      if (visits.length === 0) silent.right++;
    }
  }

  const figures = Object.fromEntries(FIGURE_KINDS.map((kind) => [kind, figure(tallies.get(kind) as Tally)]));
  const share = silent.articles > 0 ? roundHalfEven(silent.right / silent.articles) : null;
  return {
    figures: { ...(figures as Record<FigureKind, Figure>), silent: { share, articles: silent.articles } },
    misses,
  };
}

function figure({ right, gold, predicted }: Tally): Figure {
  const p = predicted > 0 ? right / predicted : 0;
  const r = gold > 0 ? right / gold : 0;
  const f1 = p + r > 0 ? (2 * p * r) / (p + r) : 0;
  return { p: roundHalfEven(p), r: roundHalfEven(r), f1: roundHalfEven(f1), gold, predicted };
}

function difference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
  return [...a].filter((item) => !b.has(item)).sort();
}

function unmatched(visits: readonly AnnotatedVisit[], isMatched: (index: number) => boolean): string[] {
  return visits
    .filter((_, index) => !isMatched(index))
    .map(
      ({ status, start, evidence }) =>
        `${status} ${start ?? "undated"} ${(evidence ?? "").replace(/\s+/gu, " ").slice(0, 140)}`,
    );
}
