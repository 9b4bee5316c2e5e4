import type { Chunk } from "../Chunk";
import type { Lexicon } from "../lexicon/Lexicon";
import { officeBefore } from "../officeBefore";
import { keySet } from "../text/keySet";
import type { Token } from "../text/Token";
import { matchName } from "./matchName";

/** Words before a name that make it a street, a school, a grave or a prize, not a person. */
const NAMED_AFTER = keySet(
  "đường phố cầu trường giải quỹ lăng sân công viên ga chợ hồ sông núi đèo dốc thôn ấp khu thờ xứ phận chùa đền đập dâng bến cảng mỏ hầm tượng đình thác đảo vịnh mộ".split(
    " ",
  ),
);

/** The same of two syllables. */
const PAIRS = keySet([
  "ngã ba",
  "ngã tư",
  "lưu niệm",
  "tưởng niệm",
  "tượng đài",
  "giải thưởng",
  "học bổng",
  "quảng trường",
  "chiến dịch",
  "thời đại",
  "tư tưởng",
  "di tích",
  "bảo tàng",
  "nghĩa trang",
]);

const PAIR_ENDS = new Set([...PAIRS].map((pair) => pair.split(" ").at(-1)!));

/** Whether the word before the name makes it that of a thing. */
export function isNamedAfter(tokens: readonly Token[], at: number): boolean {
  const key = tokens[at - 1]?.key ?? "";
  return NAMED_AFTER.has(key) || (PAIR_ENDS.has(key) && PAIRS.has(`${tokens[at - 2]?.key} ${key}`));
}

/** Without the bare names that the article has for a street or the like elsewhere: "nối Trần Quốc Hoàn với đường Cộng Hòa". */
export function dropNamesakes(chunks: readonly Chunk[], tokens: readonly Token[], lexicon: Lexicon): Chunk[] {
  const things = new Set<string>();
  for (let at = 1; at < tokens.length; at++) {
    if (!tokens[at]!.capital || !isNamedAfter(tokens, at)) continue;
    const name = matchName(tokens, at, lexicon, false);
    if (name) things.add(name.name);
  }
  if (things.size === 0) return [...chunks];
  const introduced = (index: number) => {
    const chunk = chunks[index]!;
    if (chunk.kind !== "person") return false;
    return chunk.person.introduced < chunk.person.first || officeBefore(chunks, index) !== null;
  };
  const people = new Set(
    chunks.flatMap((chunk, index) => (chunk.kind === "person" && introduced(index) ? [chunk.person.name] : [])),
  );
  return chunks.filter(
    (chunk) => chunk.kind !== "person" || !things.has(chunk.person.name) || people.has(chunk.person.name),
  );
}
