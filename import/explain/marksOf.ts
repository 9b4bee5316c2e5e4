import type { Facts, MentionKind, Span } from "../facts";

export type MarkKind = MentionKind | "position" | "visit";

/** A passage that states a fact. */
export interface Mark {
  readonly kind: MarkKind;
  readonly span: Span;
  /** The fact, and for a visit the rule that found it, in one line. */
  readonly label: string;
}

/** Every passage of the article that the facts point to. */
export function marksOf({ mentions, people, visits }: Facts): Mark[] {
  return [
    ...visits.map((visit, index): Mark => ({
      kind: "visit",
      span: visit.span,
      label: `visit ${index + 1}, found by ${visit.rule}`,
    })),
    ...people.flatMap(({ name, positions }) =>
      positions.flatMap(({ title, agency, former, span }): Mark[] => {
        const office = [former ? "former" : "", title, agency ? `of ${agency}` : ""].filter(Boolean).join(" ");
        return span ? [{ kind: "position", span, label: `${name}: ${office}` }] : [];
      }),
    ),
    ...mentions.map(({ kind, name, span }): Mark => ({ kind, span, label: `${kind}: ${name}` })),
  ];
}
