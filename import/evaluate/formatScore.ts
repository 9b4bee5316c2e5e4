import { FIGURE_KINDS, type Figures, type Miss } from "./score";

/** The figures as a table for people. */
export function formatFigures(figures: Figures): string {
  const rows = FIGURE_KINDS.map((kind) => {
    const { p, r, f1, gold, predicted } = figures[kind];
    const [precision, recall, f] = [p, r, f1].map((value) => value.toFixed(3));
    return `${kind.padEnd(13)} P ${precision}  R ${recall}  F1 ${f}   gold ${gold}, predicted ${predicted}`;
  });
  const { share, articles } = figures.silent;
  const rightly = share === null ? "-" : share.toFixed(3);
  return [...rows, `${"silent".padEnd(13)} ${rightly} where there is no visit, articles ${articles}`].join("\n");
}

/** One line a miss: article, kind, verdict, fact, separated by tabs. */
export function formatMiss({ article, kind, verdict, fact }: Miss): string {
  return [article, kind, verdict, fact].join("\t");
}
