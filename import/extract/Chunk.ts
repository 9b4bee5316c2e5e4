import type { Province } from "../knowledge";
import type { Agency } from "./agencies/Agency";
import type { PersonName } from "./people/Person";
import type { Position } from "./people/Position";
import type { Place } from "./places/Place";

interface Extent {
  readonly first: number;
  readonly end: number;
}

/** A stretch of tokens that names something. Chunks of a document never overlap and stand in its order. */
export type Chunk = Extent &
  (
    | { readonly kind: "agency"; readonly agency: Agency }
    | { readonly kind: "position"; readonly position: Position }
    | { readonly kind: "person"; readonly person: PersonName }
    | { readonly kind: "partial"; readonly person: PersonName }
    | { readonly kind: "place"; readonly place: Place }
    | { readonly kind: "country"; readonly country: string }
    | { readonly kind: "dateline"; readonly province: Province }
  );
