import type { Lexicon } from "../../lexicon/Lexicon";
import type { Token } from "../../text/Token";
import { printedName } from "../printedName";
import { skipAbbreviation } from "../skipAbbreviation";
import { beginsWhole, smallPartEnd } from "../smallPartEnd";
import { beginsWithWord } from "./beginsWithWord";
import { isNoName } from "./isNoName";
import { lastWord } from "./lastWord";
import { nameEnd } from "./nameEnd";
import type { OpenName } from "./OpenName";
import { restOfName } from "./restOfName";
import { startsPlace } from "./startsPlace";
import { wholeEnd } from "./wholeEnd";

/** A body that no table lists, by the word its name begins with: "Công ty Cổ phần …", "Bệnh viện …". */
export function matchOpenName(tokens: readonly Token[], at: number, lexicon: Lexicon): OpenName | null {
  const match = lexicon.heads.longest(tokens, at);
  if (!match) return null;
  const { value: head, end: headEnd } = match;
  const { tail } = head;
  if (tail === "titled") return null;
  if (tail === "whole") return { name: head.head, headEnd, end: headEnd, head };
  const from = skipAbbreviation(tokens, headEnd);
  const partEnd = smallPartEnd(tokens, from, head, lexicon);
  if (partEnd > from)
    return { name: `${head.head} ${printedName(tokens, from, partEnd, lexicon)}`, headEnd, end: partEnd, head };
  const { capital } = tokens[at]!;
  const small = !capital && tail === "capital";
  const isSure = !small || (head.small && beginsWithWord(tokens, at, from, lexicon));
  if (!isSure && (head.part === "" || !tokens[from]?.capital)) return null;
  const printed = capital || tail !== "name" ? tail : "capital";
  const own = nameEnd(tokens, from, printed, lexicon, lastWord(head.head));
  const end = wholeEnd(tokens, from, head, own, lexicon);
  // "khoa Y Dược | Đại học A": in a small letter too where its whole follows.
  if (!isSure && (end === from || !beginsWhole(tokens, end, head.of, lexicon))) return null;
  if (isNoName({ tokens, at, from, end, head, lexicon })) return null;
  if (end > from) return { name: `${head.head} ${restOfName(tokens, from, end, head, lexicon)}`, headEnd, end, head };
  const placed = tail === "name" && from < tokens.length && headEnd > at + 1 && startsPlace(tokens, from, lexicon);
  return placed && capital ? { name: head.head, headEnd, end: headEnd, head } : null;
}
