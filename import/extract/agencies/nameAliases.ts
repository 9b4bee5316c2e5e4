import type { Chunk } from "../Chunk";
import type { Token } from "../text/Token";
import { agencyOf } from "./Bodies";
import type { Agency } from "./Agency";
import { pushAgency } from "./pushAgency";

/** Two letters would be a province's tag or a unit. */
const ALIAS = /^\p{Lu}{3,8}$/u;

/**
 * "Trường Đại học A (ABC)": an article's own abbreviation of a body means that body wherever it stands alone ("Hiệu trưởng ABC",
 * "đoàn của ABC").
 */
export function nameAliases(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const aliases = aliasesOf(chunks, tokens);
  if (aliases.size === 0) return [...chunks];
  const named: Chunk[] = [];
  const fill = (from: number, end: number) => {
    for (let at = from; at < end; at++) {
      const agency = aliases.get(tokens[at]!.text);
      if (agency && tokens[at - 1]?.text !== "(") pushAgency(named, { ...agency, first: at, end: at + 1 });
    }
  };
  let at = 0;
  for (const chunk of chunks) {
    fill(at, chunk.first);
    named.push(chunk);
    at = chunk.end;
  }
  fill(at, tokens.length);
  return named;
}

function aliasesOf(chunks: readonly Chunk[], tokens: readonly Token[]): Map<string, Agency> {
  const aliases = new Map<string, Agency>();
  for (const chunk of chunks) {
    const agency = agencyOf(chunk);
    const alias = tokens[chunk.end + 1]?.text ?? "";
    if (!agency || !ALIAS.test(alias)) continue;
    if (tokens[chunk.end]!.text === "(" && tokens[chunk.end + 2]?.text === ")" && !aliases.has(alias))
      aliases.set(alias, agency);
  }
  return aliases;
}
