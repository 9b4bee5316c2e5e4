import type { VisitKind, VisitStatus } from "../../../facts";
import { Side } from "../parties/Side";
import type { Frame } from "./VisitLexicon";

/** A visit while it is being put together from one or more passages. */
export interface Draft {
  visitors: Side;
  hosts: Side;
  readonly places: Set<string>;
  topics: string[];
  kind: VisitKind;
  status: VisitStatus;
  start: string | null;
  end: string | null;
  /** Tokens of the passage that states it. */
  first: number;
  last: number;
  readonly sentence: number;
  readonly rule: string;
  /** How the trigger that tells it stands to its sides, and by which phrases; null and none where no trigger does. */
  readonly frame: Frame | null;
  readonly phrases: readonly string[];
  /** Signs for and against its being a visit; the confidence is drawn from it. */
  score: number;
  /** Told as a stop of its own ("cùng ngày", "tiếp đó"): not the same as another unless the same someone received. */
  ownStop: boolean;
  /** The host province that no word of the passage names; it gives way to one that the article does name. */
  supplied: string | null;
  /** Whether the words say which side came; "làm việc với" alone does not. */
  sure: boolean;
  /** Whether its sentence speaks of a delegation. */
  delegation: boolean;
  /** Whether those who came are told to be the province's own delegation: "đoàn công tác của tỉnh". */
  ofProvince: boolean;
  /** Whether those who came are told one by one ("đoàn gồm: …"). */
  listed: boolean;
  /** Whether a word of the past stands by its verb: what is told without one may still be to come. */
  past: boolean;
  /** Told as something earlier ("trước đó", "từng"). */
  background: boolean;
  /** Told below a picture, and not in full: it may say the day of a visit that the text tells, but tells none by itself. */
  caption: boolean;
  /** Whether it tells that someone of one state met someone of another one, who was at home there: enough for a visit. */
  atHome: boolean;
  /** The foreign state within which one who holds an office of it goes to see something; null for every other visit. */
  within: string | null;
  /** Told by a word that alone makes no visit ("gặp"): it may say who received on a visit that is told elsewhere. */
  supports: boolean;
}

type Base = Pick<Draft, "kind" | "first" | "last" | "sentence" | "rule" | "score">;

export function newDraft(base: Base & Partial<Pick<Draft, "frame" | "phrases">>): Draft {
  return {
    frame: null,
    phrases: [],
    ...base,
    visitors: new Side(),
    hosts: new Side(),
    places: new Set(),
    topics: [],
    status: "done",
    ownStop: false,
    supplied: null,
    sure: true,
    delegation: false,
    ofProvince: false,
    listed: false,
    past: false,
    background: false,
    caption: false,
    atHome: false,
    within: null,
    supports: false,
    start: null,
    end: null,
  };
}
