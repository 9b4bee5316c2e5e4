import type { Lexicon } from "../../lexicon/Lexicon";
import { keyOfForm, keySet } from "../../text/keySet";
import { pairAt } from "../../text/pairAt";
import type { Token } from "../../text/Token";
import { endingAt } from "./endingAt";
import { goesWith } from "./goesWith";
import { isOrdinal } from "./isOrdinal";
import { isWord } from "./isWord";
import { joinsField, joinsName } from "./joinsName";

/** A name that is being read. */
export interface NameSoFar {
  readonly tokens: readonly Token[];
  readonly lexicon: Lexicon;
  /** The token behind the head. */
  readonly from: number;
  /** Whether it goes on in a small letter behind the head. */
  readonly descriptive: boolean;
  /** The token that is read next. */
  at: number;
  /** Where the name ends, should it not go on: a connecting sign ends none. */
  end: number;
  /** The word before `at`. */
  last: string;
}

/** How many tokens the name goes on by, in one way; 0 where not in this one. */
type Step = (name: NameSoFar) => number;

const ABOUT = keyOfForm("về");
/** Words after which a number belongs to the name: "Bệnh viện Dã chiến cấp 2 số 1". */
const NUMBERED = keySet(["số", "cấp", "hạng"]);
/** What a place in a name may be told by: "dự án thủy điện sông Bung". */
const NATURE = keySet(["sông", "hồ", "núi", "đảo", "đèo", "cầu", "cảng", "vịnh", "biển", "suối"]);

const capital: Step = ({ tokens, at }) => (tokens[at]!.kind === "word" && tokens[at]!.capital ? 1 : 0);

const ending: Step = ({ tokens, lexicon, from, at }) =>
  at > from && tokens[at]!.kind === "word" ? (endingAt(tokens, at, lexicon)?.end ?? at) - at : 0;

const ordinal: Step = ({ tokens, from, at }) =>
  at > from && tokens[at]!.kind === "number" && tokens[at - 1]!.kind === "word" && isOrdinal(tokens, at) ? 1 : 0;

const numbered: Step = ({ tokens, at }) =>
  isWord(tokens[at]!) && NUMBERED.has(tokens[at]!.key) && tokens[at + 1]?.kind === "number" ? 2 : 0;

const companion: Step = ({ tokens, lexicon, from, at, last }) =>
  isWord(tokens[at]!) && goesWith(tokens, at, last, from, lexicon) ? 1 : 0;

const nature: Step = ({ tokens, from, at }) =>
  at > from && NATURE.has(tokens[at]!.key) && tokens[at + 1]?.capital ? 1 : 0;

const about: Step = ({ tokens, from, descriptive, at }) =>
  descriptive && at === from && tokens[at]!.key === ABOUT ? 1 : 0;

const description: Step = ({ tokens, lexicon, from, descriptive, at }) => {
  if (!descriptive || (at > from && tokens[at - 1]!.capital) || !isWord(tokens[at]!)) return 0;
  return lexicon.nameBigrams.has(pairAt(tokens, at)) ? 1 : 0;
};

const sign: Step = ({ tokens, lexicon, from, at }) => {
  const isSign = tokens[at]!.key === "&" || tokens[at]!.text === ",";
  return at > from && isSign && joinsName(tokens, at + 1, from, lexicon) ? 1 : 0;
};

const field: Step = ({ tokens, lexicon, from, at }) =>
  at > from && tokens[at]!.key === "&" && joinsField(tokens, at + 1, lexicon) ? 1 : 0;

/** The ways in which a name goes on, in the order in which they are tried, and whether it may end so. */
const STEPS: readonly (readonly [step: Step, ends: boolean])[] = [
  [capital, true],
  [ending, true],
  [ordinal, true],
  [numbered, true],
  [companion, true],
  [nature, true],
  [about, false],
  [description, true],
  [sign, false],
  [field, false],
];

/** Reads the next word or sign of the name; false where it does not go on. */
export function readOn(name: NameSoFar): boolean {
  for (const [step, ends] of STEPS) {
    const length = step(name);
    if (length === 0) continue;
    name.at += length;
    if (ends) name.end = name.at;
    name.last = name.tokens[name.at - 1]!.key;
    return true;
  }
  return false;
}
