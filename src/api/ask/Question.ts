import type { PartyKind, VisitKind, VisitStatus } from "../generated/resolverTypes";
import type { QuestionRole } from "./QuestionLexicon";
import type { Mistake } from "./periodMistake";
import type { Period } from "./readPeriod";

/** Something that a question names, not yet looked up. */
export interface NameInQuestion {
  /** As typed, without forms of address and titles. */
  readonly text: string;
  /** With the abbreviations of the tables written out. */
  readonly full: string;
  /** As far as the question or the tables tell. */
  readonly kind: PartyKind | null;
  /** The name with the word behind it, where that could be its end: without accents "tùng" is written like "từng". */
  readonly longer?: string;
}

/** An office that a question names. */
export interface OfficeInQuestion {
  readonly title: string;
  readonly body: NameInQuestion;
}

/** What a question is read as: its words in order by what they do, and apart from them what narrows it down. */
export interface Question {
  /** "who go name": those that decide which question it is. */
  readonly pattern: string;
  readonly names: readonly NameInQuestion[];
  readonly offices: readonly OfficeInQuestion[];
  /** What is asked for, where a kind is said: "tỉnh nào". In their order; null for a bare "ai". */
  readonly whoKinds: readonly (PartyKind | null)[];
  readonly period: Period | null;
  /** What keeps the period from being one. */
  readonly mistake: Mistake | null;
  readonly topic: string | null;
  readonly visitKind: VisitKind | null;
  readonly status: VisitStatus | null;
  /** Words such as "nhiều nhất", "mấy lần", "khi nào". */
  readonly modifiers: ReadonlySet<QuestionRole>;
}
