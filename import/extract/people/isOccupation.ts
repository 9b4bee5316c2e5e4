import type { TitleEntry } from "../lexicon/TitleEntry";

/** Whether a title tells an occupation ("chuyên gia"), which is an office only in a body. */
export function isOccupation({ needs }: Pick<TitleEntry, "needs">): boolean {
  return needs === "expert";
}
