import type { Side } from "./Side";

/** "Ủy ban Kinh tế Quốc hội" is part of "Quốc hội": the name of a part ends with that of the whole. */
export function isPartOf(part: Side, whole: Side): boolean {
  return [...part.agencies].some((name) => [...whole.agencies].some((each) => name.endsWith(` ${each}`)));
}
