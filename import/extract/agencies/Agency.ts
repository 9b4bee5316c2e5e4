import type { AgencySuffix, NationalBody } from "../lexicon/KnownAgency";
import type { Place } from "../places/Place";

/** What a part of a body says about that body: "Khoa Nhi" is in a hospital. */
export interface PartOf {
  /** First words of such bodies. */
  readonly kinds: readonly string[];
  /** Whether it is no body where the article has none of them. */
  readonly required: boolean;
}

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
  /** For a part printed without its whole: which bodies that may be. */
  readonly partOf?: PartOf | undefined;
  /** The foreign country it is of. */
  readonly country: string | null;
  /** The foreign country that it acts for though its name does not have it: "Nhà Trắng". */
  readonly state: string | null;
  /** For a body that every state has, of which no country is printed with it. */
  readonly national: NationalBody | null;
  /** Known by the word it begins with alone, so that the article may name it in a longer or a shorter form elsewhere. */
  readonly open: boolean;
  /** Its own name is in small letters: any body of a kind, unless the article has it at greater length. */
  readonly generic?: boolean | undefined;
}

type Printed = Pick<Agency, "first" | "end" | "base" | "suffix" | "open">;

/** A body of which nothing is printed but what is given. */
export function asPrinted(printed: Printed & Partial<Agency>): Agency {
  return { place: null, parent: null, country: null, state: null, national: null, ...printed };
}

/** Whether the article must tell which place it is of. */
export function needsPlace(agency: Agency): boolean {
  if (agency.parent) return needsPlace(agency.parent);
  return isLocal(agency) && !agency.place?.name;
}

/** Whether its full name ends with a place: always, or because a bare "tỉnh" is printed after it. */
export function isLocal(agency: Agency): boolean {
  const { suffix } = agency;
  return (
    suffix === "place" || suffix === "party" || suffix === "within" || suffix === "any" || agency.place?.name === null
  );
}

/** The body whose place is wanted: the last of a chain "Văn phòng | UBND tỉnh". */
export function innermost(agency: Agency): Agency {
  return agency.parent ? innermost(agency.parent) : agency;
}
