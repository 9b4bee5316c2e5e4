import type { Province } from "../../knowledge";
import type { Chunk } from "../Chunk";
import type { Document } from "../Document";

/** The province that the paper's own tag, or the headline, says the news is of. */
export function statedProvince(document: Document, chunks: readonly Chunk[]): Province | null {
  return datelineProvince(chunks) ?? headlineProvince(document, chunks);
}

/** The province of the paper's own tag. */
function datelineProvince(chunks: readonly Chunk[]): Province | null {
  return chunks.flatMap((chunk) => (chunk.kind === "dateline" ? chunk.province : []))[0] ?? null;
}

/** Lines at the head of a page among which its headline is. */
const HEAD_LINES = 8;

/** "Hà Nam: Đi khảo sát ở nhiều tỉnh": the province that a headline names as where the news is from. */
function headlineProvince({ tokens }: Document, chunks: readonly Chunk[]): Province | null {
  for (const chunk of chunks) {
    const { line } = tokens[chunk.first]!;
    if (line >= HEAD_LINES) break;
    const opens = chunk.first === 0 || tokens[chunk.first - 1]!.line < line;
    if (chunk.kind === "place" && chunk.place.province && opens && tokens[chunk.end]?.text === ":")
      return chunk.place.province;
  }
  return null;
}
