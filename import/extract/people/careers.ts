import type { Chunk } from "../Chunk";
import { isName } from "../isName";
import { chunkFrom } from "../chunkFrom";
import { keyOfForm, keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import type { Position } from "./Position";

/** An office that someone once held, and the chunk that names it. */
interface PastOffice {
  readonly chunk: number;
  readonly position: Position;
}

/** The offices that whoever the chunk names once held. */
interface Career {
  readonly name: number;
  readonly offices: readonly PastOffice[];
}

const ONCE = keyOfForm("từng");
/** First words of "giữ chức", "là", "kinh qua", "đảm nhiệm", "trải qua". */
const HELD = keySet(["giữ", "là", "làm", "đảm", "kinh", "trải", "nắm"]);
/** "từng kinh qua nhiều chức vụ quan trọng như: | Phó Giám đốc …" */
const MAX_LEAD = 9;
/** Between two offices of the list. */
const MAX_BETWEEN = 8;
/** What ends the list of someone's offices. */
const OTHERS = keySet(["ông", "bà", "cho", "với", "của", "khi", "nhưng", "bị", "người", "do", "được"]);
const ADDRESS = keySet(["ông", "bà", "anh", "chị"]);
/** How far into the sentence "ông" may stand for whom the sentence before told of. */
const MAX_OPENING = 8;

/** "Ông A … từng giữ các chức vụ: Giám đốc Sở X, Chủ tịch huyện Y": the offices that a sentence lists of someone's past. */
export function careers(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  sentences: readonly (readonly [number, number])[],
): Career[] {
  const found: Career[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (tokens[at]!.key !== ONCE || !HELD.has(tokens[at + 1]?.key ?? "")) continue;
    const offices = officesFrom(chunks, tokens, at + 2);
    const name = offices.length > 0 ? bearerOf(chunks, tokens, sentences, at) : null;
    if (name !== null) found.push({ name, offices });
  }
  return found;
}

function officesFrom(chunks: readonly Chunk[], tokens: readonly Token[], from: number): PastOffice[] {
  const offices: PastOffice[] = [];
  const { sentence } = tokens[from - 1]!;
  let end = from;
  for (let index = chunkFrom(chunks, from); index < chunks.length; index++) {
    const chunk = chunks[index]!;
    if (tokens[chunk.first]!.sentence !== sentence || chunk.kind !== "position") break;
    if (chunk.first - end > (offices.length === 0 ? MAX_LEAD : MAX_BETWEEN)) break;
    if (tokens.slice(end, chunk.first).some(({ key }) => OTHERS.has(key))) break;
    const next = chunks[index + 1];
    if (next && isName(next) && next.first === chunk.end) break;
    offices.push({ chunk: index, position: { ...chunk.position, former: true } });
    end = chunk.end;
  }
  return offices;
}

/** The last one named before it in the sentence; where "Ông …" opens that, the first one of the sentence before. */
function bearerOf(
  chunks: readonly Chunk[],
  tokens: readonly Token[],
  sentences: readonly (readonly [number, number])[],
  at: number,
): number | null {
  const { sentence } = tokens[at]!;
  const [first] = sentences[sentence]!;
  for (let index = chunkFrom(chunks, at) - 1; index >= 0 && chunks[index]!.first >= first; index--)
    if (isName(chunks[index]!)) return index;
  const opens = tokens.slice(first, Math.min(at, first + MAX_OPENING)).some(({ key }) => ADDRESS.has(key));
  const before = sentences[sentence - 1];
  if (!opens || !before) return null;
  for (let index = chunkFrom(chunks, before[0]); index < chunks.length && chunks[index]!.first < before[1]; index++)
    if (isName(chunks[index]!)) return index;
  return null;
}
