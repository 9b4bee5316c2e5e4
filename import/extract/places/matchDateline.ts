import type { Province } from "../../knowledge";
import type { Lexicon } from "../lexicon/Lexicon";
import type { Token } from "../text/Token";
import { matchProvince } from "./matchPlace";

/** A provincial paper's own tag at the head of a line. */
interface Dateline {
  readonly first: number;
  readonly end: number;
  readonly province: Province;
}

/** A dateline stands in one of the first lines. */
const MAX_LINE = 8;
const DASHES = new Set(["-", "–", "—"]);
/** What papers and stations add to the letters of their province: "BHG", "BDO", "THTG". */
const PREFIXES = ["", "B", "TH", "PTTH"];
const SUFFIXES = ["", "O", "ĐT", "TV"];

/**
 * The province whose paper tags its own news: "(ĐN) - ", "ĐBP - ", "(BDO) ". Of several provinces with one tag it is the one that
 * the text names; one whose tag is only part of the letters must be named too, unless it stands in brackets and can be no other's.
 */
export function matchDateline(tokens: readonly Token[], lexicon: Lexicon): Dateline | null {
  for (let at = 0; at < tokens.length && tokens[at]!.line < MAX_LINE; at++) {
    if (at > 0 && tokens[at]!.line === tokens[at - 1]!.line) continue;
    const tag = tagAt(tokens, at);
    const province = tag === null ? null : provinceOf(tokens, tokens[tag]!.text, tag > at, lexicon);
    if (tag !== null && province) return { first: tag, end: tag + 1, province };
  }
  return null;
}

/** Where the letters of a dateline stand that begins at `at`. */
function tagAt(tokens: readonly Token[], at: number): number | null {
  if (tokens[at]!.text === "(" && tokens[at + 2]?.text === ")") return at + 1;
  return DASHES.has(tokens[at + 1]?.text ?? "") && tokens[at + 1]!.start > tokens[at]!.end ? at : null;
}

/** Tags of national papers and of stations that could be read as a province's. */
const NATIONAL = new Set(["LĐO", "KTĐT", "BTV"]);

function provinceOf(tokens: readonly Token[], printed: string, bracketed: boolean, lexicon: Lexicon): Province | null {
  const own = lexicon.tags.get(printed) ?? [];
  if (own.length === 1) return own[0]!;
  const candidates = own.length > 0 ? own : withoutAffixes(printed).flatMap((tag) => lexicon.tags.get(tag) ?? []);
  const [only, ...others] = candidates;
  if (only && others.length === 0 && bracketed && !NATIONAL.has(printed)) return only;
  return only ? firstNamed(tokens, candidates, lexicon) : null;
}

/** The letters without what a paper or a station adds, in every way that they can be read. */
function withoutAffixes(printed: string): string[] {
  return PREFIXES.flatMap((prefix) =>
    SUFFIXES.flatMap((suffix) => {
      const whole = printed.length > prefix.length + suffix.length + 1;
      const fits = whole && printed.startsWith(prefix) && printed.endsWith(suffix);
      return fits ? [printed.slice(prefix.length, printed.length - suffix.length)] : [];
    }),
  );
}

function firstNamed(tokens: readonly Token[], candidates: readonly Province[], lexicon: Lexicon): Province | null {
  for (let at = 0; at < tokens.length; at++) {
    const province = matchProvince(tokens, at, lexicon)?.value;
    if (province && candidates.includes(province)) return province;
  }
  return null;
}
