import type { AgencySuffix } from "../lexicon/Lexicon";
import type { Place } from "../places/Place";

/** A body as printed, before the context has said which place a bare "UBND tỉnh" is of. */
export interface Agency {
  readonly first: number;
  readonly end: number;
  /** Canonical name without the place. */
  readonly base: string;
  readonly suffix: AgencySuffix;
  /** The place printed with it. */
  readonly place: Place | null;
  /** The body it belongs to where its own name goes on with that body's: "Văn phòng | UBND tỉnh X". */
  readonly parent: Agency | null;
  /** The foreign country it is of. */
  readonly country: string | null;
}

/** Whether the article must tell which place it is of. */
export function needsPlace(agency: Agency): boolean {
  if (agency.parent) return needsPlace(agency.parent);
  return (agency.suffix === "place" || agency.suffix === "party" || agency.suffix === "within") && !agency.place?.name;
}
