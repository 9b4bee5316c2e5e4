import type { Chunk } from "../Chunk";
import { listOf } from "../../listOf";
import { isDash } from "../text/isDash";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { isForeignSpelling } from "./isForeignSpelling";

/** Shorter words are too often something else. */
const MIN_LETTERS = 4;
/** "chính quyền | Trump", "phố | Trump": what is named after someone. */
const NAMED_AFTER = keySet(
  "quyền phủ các đình tộc họ phe nhóm đảng thời nguyên thuyết dịch tháp phố đường trường viện tàu bão hãng luật giải cúp đoàn ty ngữ quỹ nghĩa".split(
    " ",
  ),
);

interface Printed {
  readonly name: string;
  readonly words: readonly string[];
}

/** "Macron đã tới …", "Kim Jong-un đã tới …": a foreigner whom the article names in full stands elsewhere without any title, in full or by one word. */
export function readBareNames(chunks: readonly Chunk[], tokens: readonly Token[]): Chunk[] {
  const names = new Map<string, Printed[]>();
  for (const chunk of chunks) {
    if (chunk.kind !== "person" || !isForeignSpelling(chunk.person.name)) continue;
    const { name, first, end } = chunk.person;
    const words = tokens.slice(first, end).map(({ text }) => text);
    if (words.length === 1) continue;
    listOf(names, words[0]!).unshift({ name, words });
    for (const word of words) if (word.length >= MIN_LETTERS) listOf(names, word).push({ name: word, words: [word] });
  }
  if (names.size === 0) return [...chunks];
  const read: Chunk[] = [];
  const fill = (from: number, end: number) => {
    for (let at = from; at < end; at++) {
      const printed = names.get(tokens[at]!.text)?.find((each) => stands(each.words, tokens, at, end));
      if (!printed) continue;
      read.push(bare(printed, at));
      at += printed.words.length - 1;
    }
  };
  let at = 0;
  for (const chunk of chunks) {
    fill(at, chunk.first);
    read.push(chunk);
    at = chunk.end;
  }
  fill(at, tokens.length);
  return read;
}

function bare({ name, words }: Printed, first: number): Chunk {
  const end = first + words.length;
  return { kind: "partial", first, end, person: { first, end, name, introduced: first, foreign: true } };
}

/** Whether the name is printed there, is no part of another one, and nothing is named after it. */
function stands(words: readonly string[], tokens: readonly Token[], at: number, end: number): boolean {
  const { sentence } = tokens[at]!;
  if (at + words.length > end || words.some((word, offset) => tokens[at + offset]!.text !== word)) return false;
  const after = tokens[at + words.length];
  if (after?.capital && after.sentence === sentence) return false;
  const before = tokens[at - 1];
  if (before?.sentence !== sentence) return true;
  const opens = tokens[at - 2]?.sentence !== sentence;
  return !(before.capital && !opens) && !NAMED_AFTER.has(before.key) && !isDash(before);
}
