import { isCompany } from "./isCompany";
import { groupBy } from "../../groupBy";
import { nameKey } from "../text/nameKey";
import type { Body } from "./Body";

const MIN_WORDS = 3;
const COMMAND = /^Bộ (?:Chỉ huy|Tư lệnh) /u;
/** First words that are left out of a name now and then. */
const OMITTED = ["Trường", "Tổng"].map(nameKey);

interface Named {
  readonly body: Body;
  readonly key: string;
  readonly words: readonly string[];
}

/** Far more bodies with one first word than any article names: then the pairs are not worth their time. */
const MAX_ALIKE = 150;

/**
 * For the name of each body that the article also names at greater length, the longer one: "Hội Tin học" beside "Hội Tin học
 * Việt Nam", "Công ty X" beside "Công ty Cổ phần X". The shorter name begins with the same word and leaves out words. Of names
 * that differ in capitals alone ("Cục cảnh sát X", "Cục Cảnh sát X") it is the one that the article prints first.
 */
export function longerForms(bodies: readonly Body[]): Map<string, Body> {
  const bySpelling = new Map(bodies.map((each) => [each.name, each]));
  const byKey = groupBy(bySpelling.values(), ({ name }) => nameKey(name));
  const distinct = [...byKey].map(([key, [body]]): Named => ({ body: body!, key, words: key.split(/[\s,–-]+/u) }));
  const alike = groupBy(distinct, ({ words }) => words[0]!);
  const named = [...alike.values()].flat();
  const longer = new Map<string, Body>([...fullerOf(named), ...brandsOf(named)]);
  for (const group of alike.values()) {
    if (group.length > MAX_ALIKE) continue;
    for (const { body, key, words } of group) {
      if (words.length < MIN_WORDS) continue;
      // "Tòa Phúc thẩm | Tòa án A" is a part of it; the command of a force is that force.
      const isPart = (other: Named) => other.key.endsWith(` ${key}`) && !COMMAND.test(other.body.name);
      const found = group.find(
        (other) => other.words.length > words.length && leavesOut(words, other.words) && !isPart(other),
      );
      if (found) longer.set(body.name, found.body);
    }
  }
  for (const [first, ...others] of byKey.values())
    for (const { name } of others) longer.set(name, longer.get(first!.name) ?? first!);
  return longer;
}

/** "Đại học A" beside "Trường Đại học A", "Lãnh sự quán A" beside "Tổng Lãnh sự quán A". */
function fullerOf(named: readonly Named[]): Map<string, Body> {
  const byKey = groupBy(named, ({ key }) => key);
  return new Map(
    named.flatMap(({ body, key }) => {
      const fuller = OMITTED.flatMap((word) => byKey.get(`${word} ${key}`) ?? [])[0];
      return fuller ? [[body.name, fuller.body] as const] : [];
    }),
  );
}

/** "Vinamilk" beside "Công ty Cổ phần sữa Vinamilk": the last word of a company's name is what it is called by. */
function brandsOf(named: readonly Named[]): Map<string, Body> {
  const companies = new Map<string, Body>();
  const byLength = named.toSorted((left, right) => left.words.length - right.words.length);
  for (const { body, words } of byLength) if (isCompany(body.name)) companies.set(words[words.length - 1]!, body);
  const brands = new Map<string, Body>();
  for (const { body, words } of named) {
    const company = words.length < MIN_WORDS && companies.get(words[words.length - 1]!);
    if (company && company !== body) brands.set(body.name, company);
  }
  return brands;
}

/** Whether the words stand in the longer name, in this order. */
function leavesOut(words: readonly string[], longer: readonly string[]): boolean {
  let at = 0;
  for (const word of longer) if (word === words[at]) at++;
  return at === words.length;
}
