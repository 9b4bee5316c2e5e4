import type { Agency } from "../agencies/Agency";
import type { TitleEntry } from "../lexicon/TitleEntry";
import type { Place } from "../places/Place";

/** A title as printed, with the body it is held in where the text says it right there. */
export interface Position {
  readonly first: number;
  readonly end: number;
  readonly entry: TitleEntry;
  readonly agency: Agency | null;
  /** A place in the body's stead: "Chủ tịch huyện Y". */
  readonly place: Place | null;
  /** A foreign country in the body's stead: "Thủ tướng Na Uy". */
  readonly country: string | null;
  /** The kind of body where only that is said or implied: "Giám đốc Sở", a bare "Bộ trưởng". */
  readonly kindOnly: string | null;
  readonly former: boolean;
}

/** `local` of a title whose holder governs the place itself: "Thống đốc bang X", "Thị trưởng Y". */
export const REGION = "chính quyền";

/** Whether the body that it is held in is printed with it, or what stands for one. */
export function tellsBody({ agency, place, country }: Position): boolean {
  return agency !== null || place !== null || country !== null;
}
