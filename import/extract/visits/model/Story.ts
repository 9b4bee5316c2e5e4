import type { VisitStatus } from "../../../facts";
import type { Scene } from "../../Scene";
import type { LineKind } from "../../text/Line";
import type { Side } from "../parties/Side";
import type { Arrival } from "./Arrival";
import type { Clause } from "./Clause";
import type { Draft } from "./Draft";
import type { Trigger } from "./Trigger";
import type { VisitLexicon } from "./VisitLexicon";

/** What the sentences read so far have told. */
export interface Story {
  readonly drafts: Draft[];
  /** What by itself is no visit, and may tell the days of one. */
  readonly loose: Draft[];
  /** The visit that the body told of last. */
  current: Draft | null;
  /** The delegation told of last: whom "đoàn" means. */
  delegation: Side | null;
}

/** A sentence that tells of visits, and what its triggers read so far have told. */
export interface Passage {
  readonly sentence: number;
  readonly kind: LineKind;
  readonly triggers: readonly Trigger[];
  /** Those of the triggers that tell of an arrival. */
  readonly arrivals: readonly Arrival[];
  /** The tokens of the list of who was there; none where the sentence has no such list. */
  readonly list: readonly [first: number, end: number];
  subject: readonly number[];
  /** The visit told by the trigger before, and who was received on it. */
  hosted: Draft | null;
  guest: readonly number[];
  /** The status of the visit told before: "sẽ đến A dự hội nghị và thăm B". */
  chained: VisitStatus | null;
}

/** A trigger of the passage, with what its frame says. */
export interface Reading {
  readonly scene: Scene;
  readonly lexicon: VisitLexicon;
  readonly story: Story;
  readonly passage: Passage;
  /** Which of the triggers of the passage it is. */
  readonly which: number;
  readonly trigger: Trigger;
  readonly draft: Draft;
  readonly clause: Clause;
}
