import type { AgencyHead } from "../../lexicon/AgencyHead";
import type { KnownAgency } from "../../lexicon/KnownAgency";
import type { Agency } from "../Agency";

/** A name as matched, before what follows it is known. */
export interface Named extends KnownAgency {
  readonly first: number;
  readonly end: number;
  readonly open: boolean;
  readonly part?: AgencyHead["part"];
  readonly of?: AgencyHead["of"];
  /** Whether a title stands before it: what follows a comma is then the body it is a part of. */
  readonly titled?: boolean;
  readonly generic?: Agency["generic"];
}
