import type { Chunk } from "../Chunk";
import type { Token } from "../text/Token";
import type { Agency } from "./Agency";
import { agencyOf } from "./Bodies";
import { isAcronym } from "./isAcronym";
import { isBrand } from "./isBrand";
import { pushAgency } from "./pushAgency";
import { createSpeller } from "./spellOut";

/** What stands between brackets behind a name, its name in English among it, is no longer. */
const MAX_BRACKET = 16;
const DASHES = new Set(["-", "–", ","]);

/**
 * "Trường Đại học A (ABC)": an article's own abbreviation of a body means that body wherever it stands, alone ("đoàn của ABC"),
 * in another name ("Khoa Luật ABC") or with the word that the name begins with ("Trường ABC").
 */
export function nameAliases(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const aliases = aliasesOf(chunks, tokens);
  const spell = createSpeller(chunks, aliases);
  const named: Chunk[] = [];
  const fill = (from: number, end: number) => {
    if (aliases.size === 0) return;
    for (let at = from; at < end; at++) {
      const agency = aliases.get(tokens[at]!.text);
      if (agency && tokens[at - 1]?.text !== "(") pushAgency(named, { ...agency, first: at, end: at + 1 });
    }
  };
  let at = 0;
  for (const chunk of chunks) {
    fill(at, chunk.first);
    named.push(spelt(chunk, spell));
    at = chunk.end;
  }
  fill(at, tokens.length);
  return named;
}

function spelt(chunk: Chunk, spell: (agency: Agency) => Agency): Chunk {
  const agency = agencyOf(chunk);
  const full = agency && spell(agency);
  if (!full || full === agency) return chunk;
  if (chunk.kind === "position") return { ...chunk, position: { ...chunk.position, agency: full } };
  return { ...chunk, kind: "agency", agency: full };
}

function aliasesOf(chunks: readonly Chunk[], tokens: readonly Token[]): Map<string, Agency> {
  const aliases = new Map<string, Agency>();
  for (const chunk of chunks) {
    const agency = tokens[chunk.end]?.text === "(" ? agencyOf(chunk) : null;
    const alias = agency && bracketed(tokens, chunk.end + 1);
    if (alias && !aliases.has(alias)) aliases.set(alias, agency);
  }
  return aliases;
}

function isShort(word: string): boolean {
  return isAcronym(word) || isBrand(word);
}

/** The abbreviation or the trade name that a bracket consists of or ends with: "(ABC)", "(University of A - ABC)". */
function bracketed(tokens: readonly Token[], from: number): string | null {
  let start = from;
  for (let at = from; at < from + MAX_BRACKET && tokens[at]; at++) {
    const { text } = tokens[at]!;
    if (text === ")")
      return isShort(tokens[start]!.text) && (start > from || at === from + 1) ? tokens[start]!.text : null;
    if (DASHES.has(text)) start = at + 1;
  }
  return null;
}
