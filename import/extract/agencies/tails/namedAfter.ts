import { matchName } from "../../people/matchName";
import type { Agency } from "../Agency";
import type { Tail } from "./Tail";

const SCHOOL = /^Trường /u;

/** "Trường Chính trị | Nguyễn Văn Cừ": a school that is named after someone. */
export function namedAfter({ tokens, bare, next: at, lexicon }: Tail): Agency | null {
  const name = SCHOOL.test(bare.base) && at === bare.end ? matchName(tokens, at, lexicon, true) : null;
  return name?.vietnamese ? { ...bare, base: `${bare.base} ${name.name}`, end: name.end, suffix: "none" } : null;
}
