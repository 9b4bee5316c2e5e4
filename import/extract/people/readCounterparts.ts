import type { Agency } from "../agencies/Agency";
import type { Chunk } from "../Chunk";
import type { Token } from "../text/Token";
import type { Position } from "./Position";

/** How many names back the office is told whose counterpart is meant. */
const REACH = 12;
const MINISTRY = "Bộ";
/** Offices that not every state has under the same title. */
const PRESIDENT = "Tổng thống";
const CHAIRED: ReadonlySet<string> = new Set(["Trung Quốc", "Triều Tiên", "Cuba", "Lào"]);

/** "Bộ trưởng Quốc phòng A gặp người đồng cấp Mỹ B": B holds the office in his state that the one told before holds. */
export function readCounterparts(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  return chunks.map((chunk, index) => {
    if (chunk.kind !== "position" || chunk.position.entry.needs !== "counterpart") return chunk;
    const country = chunk.position.country!;
    const { sentence } = tokens[chunk.first]!;
    const before = chunks.slice(Math.max(0, index - REACH), index).reverse();
    const near = before.filter(({ first }) => tokens[first]!.sentence >= sentence - 1);
    for (const other of near) {
      const office = other.kind === "position" ? officeIn(country, chunk.position, other.position) : null;
      if (office) return { ...chunk, position: office };
    }
    return { kind: "country", first: chunk.first, end: chunk.end, country };
  });
}

function officeIn(country: string, at: Position, { entry, agency }: Position): Position | null {
  if (entry.needs === "country" || entry.needs === "home") {
    if (entry.agency === null || entry.needs === "home")
      return entry.title === PRESIDENT && CHAIRED.has(country) ? null : { ...at, entry };
    return null;
  }
  if (!agency && entry.head === MINISTRY) return { ...at, entry, kindOnly: MINISTRY };
  if (!agency?.base.startsWith(`${MINISTRY} `) || agency.parent || agency.place) return null;
  const { first, end } = at;
  const foreign: Agency = { ...agency, first, end, country, national: null };
  return { ...at, entry, agency: foreign, country: null };
}
