import type { Province } from "../../knowledge";

export type PlaceLevel =
  "tỉnh" | "thành phố" | "huyện" | "quận" | "thị xã" | "xã" | "phường" | "thị trấn" | "đặc khu" | "bang";

/** A part of the country as printed: "tỉnh X", "TP X", "huyện Y", or a bare province name. */
export interface Place {
  readonly first: number;
  readonly end: number;
  readonly level: PlaceLevel | null;
  /** Null for a bare level: "UBND tỉnh", "công an huyện". */
  readonly name: string | null;
  readonly province: Province | null;
  /** The province that a city lies in which has the province's name: "TP Thanh Hóa". */
  readonly within: Province | null;
  /** The other country it is in: "tỉnh Champasak". */
  readonly country: string | null;
}

type Printed = Pick<Place, "first" | "end" | "level" | "name">;

/** A place of which nothing is known but what is given. */
export function asPlace(known: Printed & Partial<Place>): Place {
  return { province: null, within: null, country: null, ...known };
}
