import { HOME } from "../../HOME";
import type { Chunk } from "../Chunk";
import { isName, type NameChunk } from "../isName";
import { listOf } from "../../listOf";
import { officeBefore } from "../officeBefore";
import { nameKey } from "../text/nameKey";
import type { Token } from "../text/Token";
import { addressOf, type Address } from "./address";
import { isForeignSpelling } from "./isForeignSpelling";
import { REGION } from "./Position";
import type { LeaderCountries } from "./leaderCountries";
import type { RosterEntry } from "./RosterEntry";

interface Named {
  readonly entry: RosterEntry;
  readonly words: readonly string[];
  /** Whether the first word alone means whom the name means: "ông Tập" is Tập Cận Bình. */
  readonly byFamily: boolean;
}

/** More people than any article names share a word: the rest are not looked at. */
const MAX_CANDIDATES = 60;

/** Everyone whom the article names in full, and whom each chunk names: a partial name is that of the one named last before it. */
export function collectNames(chunks: readonly Chunk[], tokens: readonly Token[], leaderCountry: LeaderCountries) {
  const entries = new Map<string, RosterEntry>();
  const byChunk = new Map<number, RosterEntry>();
  const byWord = new Map<string, Named[]>();
  const addresses = new Map<RosterEntry, Address>();
  const enter = (name: string, index: number) => {
    const key = nameKey(name);
    let entry = entries.get(key);
    if (!entry) {
      entries.set(key, (entry = { name, chunks: [], held: [] }));
      const [words, byFamily] = [wordsOf(key), isOfOthers(chunks, index, leaderCountry(name))];
      for (const word of indexWords(name, words, byFamily)) listOf(byWord, word).push({ entry, words, byFamily });
    }
    entry.chunks.push(index);
    byChunk.set(index, entry);
    const said = addressOf(chunks, index, tokens);
    if (said) addresses.set(entry, said);
    return entry;
  };
  /** Whether a shorter name may mean this one: "ông B" and "Tổng thống B" are not "phu nhân A B". */
  const suits = (entry: RosterEntry, index: number) => {
    const [known, said] = [addresses.get(entry), addressOf(chunks, index, tokens)];
    if (known === undefined || known === said) return true;
    if (known === "spouse") return said !== "man" && officeBefore(chunks, index) === null;
    return said === null || said === "spouse";
  };
  const full = chunks.flatMap((chunk, index) => (chunk.kind === "person" ? [{ index, name: chunk.person.name }] : []));
  // The longest names first: "Thiện Nhân" and "Diaz-Canel" are then known to be short for one of them.
  for (const { index, name } of full.toSorted((left, right) => countWords(right.name) - countWords(left.name)))
    if (entries.has(nameKey(name)) || !fullNameOf(name, byWord, NOWHERE, (entry) => suits(entry, index)))
      enter(name, index);
  const lastAt = new Map<RosterEntry, number>();
  for (const [index, chunk] of chunks.entries()) {
    if (!isName(chunk)) continue;
    let entry = byChunk.get(index) ?? fullNameOf(chunk.person.name, byWord, lastAt, (each) => suits(each, index));
    if (
      !entry &&
      isForeignSpelling(chunk.person.name) &&
      chunk.person.name.length > 2 &&
      (officeBefore(chunks, index) !== null ? !isGoverned(chunks, index) : isKnown(chunk, leaderCountry))
    )
      entry = enter(chunk.person.name, index);
    if (!entry) continue;
    if (!byChunk.has(index)) {
      entry.chunks.push(index);
      byChunk.set(index, entry);
    }
    lastAt.set(entry, index);
  }
  for (const entry of entries.values()) entry.chunks.sort((left, right) => left - right);
  const inOrder = [...entries.values()].sort((left, right) => left.chunks[0]! - right.chunks[0]!);
  return { entries: inOrder, byChunk };
}

/** A Vietnamese is later called by the last word of the name, a foreigner by any, one whose name is spelled like ours by the first as well. */
function indexWords(name: string, words: readonly string[], byFamily: boolean): readonly string[] {
  if (isForeignSpelling(name)) return [...new Set(words)];
  return byFamily ? [words[0]!, ...words.slice(1).slice(-1)] : words.slice(-1);
}

/** Whether a name is that of a known leader of another state, or stands behind an office of one. */
function isOfOthers(chunks: readonly Chunk[], index: number, country: string | null): boolean {
  if (country !== null) return country !== HOME;
  const office = officeBefore(chunks, index);
  return office !== null && office.position.country !== null;
}

/** The one named in full whose name holds the words of the partial one: the last named before it, else the first after. */
function fullNameOf(
  partial: string,
  byWord: ReadonlyMap<string, readonly Named[]>,
  lastAt: ReadonlyMap<RosterEntry, number>,
  suits: (entry: RosterEntry) => boolean,
): RosterEntry | null {
  const words = wordsOf(nameKey(partial));
  let best: RosterEntry | null = null;
  for (const { entry, words: full, byFamily } of byWord.get(words[words.length - 1]!)?.slice(0, MAX_CANDIDATES) ?? []) {
    const holds = isForeignSpelling(entry.name)
      ? words.every((word) => full.includes(word))
      : full.slice(-words.length).join(" ") === words.join(" ") ||
        (byFamily && words.length === 1 && words[0] === full[0]);
    if (holds && suits(entry) && (!best || (lastAt.get(entry) ?? -1) > (lastAt.get(best) ?? -1))) best = entry;
  }
  return best;
}

/** "ông Putin": one word is enough of the name of a leader whom everyone knows. */
function isKnown({ first, person }: NameChunk, leaderCountry: LeaderCountries): boolean {
  return person.first > first && leaderCountry(person.name) !== null;
}

/** "thị trưởng | Seaton": one word behind the title of who governs a place is that place. */
function isGoverned(chunks: readonly Chunk[], index: number): boolean {
  const before = chunks[index - 1];
  return before?.kind === "position" && before.position.entry.local === REGION && !before.position.place;
}

const NOWHERE: ReadonlyMap<RosterEntry, number> = new Map();

function wordsOf(key: string): string[] {
  return key.split(/[\s.-]+/u).filter(Boolean);
}

function countWords(name: string): number {
  return wordsOf(name).length;
}
