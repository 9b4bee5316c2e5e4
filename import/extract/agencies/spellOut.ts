import type { Chunk } from "../Chunk";
import type { Agency } from "./Agency";
import { agencyOf } from "./Bodies";
import { isAcronym } from "./isAcronym";

/** Three letters are a company's brand as often as initials. */
const MIN_LETTERS = 4;
/** More bodies than any article abbreviates, and more abbreviations. */
const MAX_NAMES = 80;
const MAX_ACRONYMS = 40;
const CONNECTORS: ReadonlySet<string> = new Set(["và", "&", "-", "–", ","]);

interface Name {
  readonly words: readonly string[];
  /** The first letters of its words, and of which word each is. */
  readonly initials: string;
  readonly wordOf: readonly number[];
}

/**
 * Writes out the initials in the names of bodies as the article has them in full elsewhere.
 * @param aliases the abbreviations that the article gives in brackets.
 */
export function createSpeller(
  chunks: readonly Chunk[],
  aliases: ReadonlyMap<string, Agency>,
): (agency: Agency) => Agency {
  const named = chunks.flatMap((chunk) => agencyOf(chunk) ?? []);
  const abbreviated = new Set(named.flatMap(({ base, open }) => (open ? base.split(" ").filter(isAcronym) : [])));
  if (abbreviated.size + aliases.size === 0) return (agency) => agency;
  const names = [...new Set(named.map(({ base }) => base))].slice(0, MAX_NAMES).map(nameOf);
  const full = new Map(
    [...abbreviated].slice(0, MAX_ACRONYMS).flatMap((acronym) => {
      const words = aliases.has(acronym) || acronym.length < MIN_LETTERS ? null : wordsFor(acronym, names);
      return words ? [[acronym, words] as const] : [];
    }),
  );
  return (agency) => (agency.open ? spell(agency, aliases, full) : agency);
}

function spell(agency: Agency, aliases: ReadonlyMap<string, Agency>, full: ReadonlyMap<string, string>): Agency {
  const words = agency.base.split(" ");
  const at = words.findIndex((word) => aliases.has(word) || full.has(word));
  if (at === -1) return agency;
  const { first, end } = agency;
  const known = aliases.get(words[at]!);
  if (!known) return { ...agency, base: words.map((word) => full.get(word) ?? word).join(" ") };
  const before = words.slice(0, at).join(" ");
  const after = words.slice(at + 1).join(" ");
  if (`${known.base} `.startsWith(before && `${before} `) && known.base.endsWith(after))
    return { ...known, first, end };
  if (after !== "" || !agency.partOf) return agency;
  return { ...agency, base: before, partOf: undefined, parent: { ...known, first: end - 1, end } };
}

function nameOf(base: string): Name {
  const words = base.split(" ");
  const wordOf = words.flatMap((word, index) => (CONNECTORS.has(word) ? [] : [index]));
  return { words, wordOf, initials: wordOf.map((index) => words[index]![0]!.toUpperCase()).join("") };
}

/** The words of a name whose initials these are: "BTTE" is "Bảo trợ trẻ em". */
function wordsFor(acronym: string, names: readonly Name[]): string | null {
  for (const { words, wordOf, initials } of names) {
    const from = initials.indexOf(acronym);
    if (from !== -1) return words.slice(wordOf[from], wordOf[from + acronym.length - 1]! + 1).join(" ");
  }
  return null;
}
