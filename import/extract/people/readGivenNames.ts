import type { Chunk } from "../Chunk";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";

const ADDRESS = keySet(["ông", "bà", "anh", "chị", "cô", "chú", "bác", "đồng chí", "thầy", "em"]);

/** "ông Đức" is the Hoàng Tiến Đức of the article, not Germany: a given name that is spelled like a country or a province. */
export function readGivenNames(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const given = new Set(chunks.flatMap((chunk) => (chunk.kind === "person" ? [tokens[chunk.end - 1]!.key] : [])));
  return chunks.map((chunk) => {
    const { first, end } = chunk;
    if ((chunk.kind !== "country" && chunk.kind !== "place") || end - first !== 1) return chunk;
    const address = tokens[first - 1];
    if (!address || !ADDRESS.has(address.key) || !given.has(tokens[first]!.key)) return chunk;
    const person = { first, end, name: tokens[first]!.text, introduced: first - 1, foreign: false };
    return { kind: "partial", first: first - 1, end, person };
  });
}
