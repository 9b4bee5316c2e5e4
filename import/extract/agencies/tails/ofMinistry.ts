import type { Agency } from "../Agency";
import type { Tail } from "./Tail";

/** "Cục Quản lý thị trường | (Bộ Công Thương)": the one that the local ones are under. */
export function ofMinistry({ tokens, bare, lexicon }: Tail): Agency | null {
  const at = bare.end;
  if (tokens[at]?.text !== "(" || tokens[at + 1]?.sentence !== tokens[at]!.sentence) return null;
  const ministry = lexicon.agencies.longest(tokens, at + 1);
  if (!ministry || ministry.value.national === null || tokens[ministry.end]?.text !== ")") return null;
  return { ...bare, suffix: "none" };
}
