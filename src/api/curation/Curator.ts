import type { CurationRequest } from "../../graph/CurationRequest";

/** What was recorded. */
export interface RecordedJudgement {
  readonly id: string;
  readonly kind: "same" | "different" | "reject" | "accept" | "undo";
  readonly author: string;
  /** RFC 3339. */
  readonly at: string;
  readonly reason: string;
  readonly about: readonly string[];
  readonly undoes?: string | null;
}

/** As the API shows it. */
export interface JudgementRow extends RecordedJudgement {
  readonly holds: boolean;
}

export interface Curated {
  readonly judgement: RecordedJudgement;
  /** Ids of the nodes that it is about, as they are now. */
  readonly subjects: readonly string[];
}

/**
 * The one way in which the service changes the graph: records what a curator says, in the graph and in the file of judgements.
 * @throws VisitgraphError SUBJECT_NOT_FOUND, SUBJECT_UNSUITABLE, JUDGEMENT_NOT_FOUND, JUDGEMENT_INVALID where it cannot be said;
 *   NEO4J_UNREACHABLE, FILE_NOT_WRITABLE
 */
export type Curator = (request: CurationRequest, said: { author: string; reason: string }) => Promise<Curated>;
