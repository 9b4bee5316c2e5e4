import type { Question } from "./Question";
import { hasForm, type Form } from "./questionForms";

/** Which of the names of a question stand on which side of the visits, by their number; and which side is asked for. */
export interface VisitSides {
  readonly visitor?: 0 | 1;
  readonly host?: 0 | 1;
  /** On either side: both of two, opposite each other. */
  readonly either?: readonly (0 | 1)[];
  readonly asks?: "visitor" | "host" | "either";
}

const FORMS: readonly (readonly [sides: VisitSides, forms: readonly Form[]])[] = [
  [
    { host: 0, asks: "visitor" },
    ["who go name", "go name is? who", "name receive who", "name passive who go", "who passive name receive"],
  ],
  [
    { visitor: 0, asks: "host" },
    ["name go who", "name go is who", "who receive name", "who passive name go", "name passive who receive"],
  ],
  [
    { host: 0 },
    ["noun? go name", "noun name", "name passive go", "name receive noun?", "noun receive of name", "go name noun"],
  ],
  [{ visitor: 0 }, ["name go noun?", "noun of name", "noun of name go", "name passive receive", "receive name"]],
  [
    { visitor: 0, host: 1 },
    ["name go name", "noun of name go? name", "name passive name receive", "noun name go name"],
  ],
  [{ host: 0, visitor: 1 }, ["name receive name", "name passive name go", "noun go? name of name"]],
  [
    { either: [0], asks: "either" },
    ["name meet who", "who meet name", "who and name meet", "name and who meet", "name meet and who"],
  ],
  [{ either: [0] }, ["name meet noun?", "name noun", "noun meet of name", "meet name", "noun and name"]],
  [
    { either: [0, 1] },
    [
      "name and? name go|meet|receive each",
      "name and name each go|meet",
      "name and name noun|meet each?",
      "name meet and? name",
      "name and name meet|go",
      "noun|meet of? name and name",
      "noun meet name and name",
      "name noun each? and name",
      "name noun meet? and? name",
    ],
  ],
  [{ asks: "visitor" }, ["who go"]],
  [{ asks: "host" }, ["who passive go", "who receive"]],
  [{ asks: "either" }, ["who meet"]],
  [{}, ["noun", "noun go"]],
];

/** The sides of the visits that a question is about; null where it is about none. */
export const visitSides = (question: Question): VisitSides | null =>
  FORMS.find(([, forms]) => hasForm(question, forms))?.[0] ?? null;
