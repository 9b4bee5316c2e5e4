import type { Chunk } from "../Chunk";
import type { Place } from "../places/Place";
import type { Token } from "../text/Token";
import type { Agency } from "./Agency";

/** "Sở Y tế Hà Nội, Đà Nẵng và TP HCM": each province of a list after a provincial body stands for its own such body. */
export function splitLists(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const split: Chunk[] = [];
  for (const chunk of chunks) {
    const before = split[split.length - 1];
    const body = before && chunk.kind === "place" && isListed(before, chunk, tokens) ? bodyOf(before) : null;
    if (!body || chunk.kind !== "place") split.push(chunk);
    else {
      const { first, end, place } = chunk;
      split.push({ kind: "agency", first, end, agency: { ...body, first, end, place } });
    }
  }
  return split;
}

/** A provincial body that is named with its place alone. */
function bodyOf(chunk: Chunk): Agency | null {
  if (chunk.kind !== "agency") return null;
  const { agency } = chunk;
  return agency.suffix === "place" && !agency.parent && isProvince(agency.place) ? agency : null;
}

function isListed(before: Chunk, { first, place }: Chunk & { kind: "place" }, tokens: readonly Token[]): boolean {
  if (!isProvince(place) || first - before.end !== 1 || isWithin(before, place)) return false;
  const sign = tokens[before.end]!;
  return sign.sentence === tokens[first]!.sentence && (sign.text === "," || sign.text.toLowerCase() === "và");
}

function isProvince(place: Place | null): boolean {
  return place !== null && place.province !== null;
}

/** "UBND TP Huế, tỉnh Thừa Thiên Huế": behind a city stands the province that it is in. */
function isWithin(before: Chunk, { level }: Place): boolean {
  return before.kind === "agency" && before.agency.place?.level === "thành phố" && level === "tỉnh";
}
