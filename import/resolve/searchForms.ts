import { fold } from "../../src/shared/vietnamese";
import type { Knowledge } from "../knowledge";
import { listOf } from "../listOf";

/**
 * Gives the text under which a name is found: folded, in full and with every abbreviation that the tables know for its parts, so
 * that "so tttt bac ninh" finds "Sở Thông tin và Truyền thông tỉnh Bắc Ninh". Each word once; full-text search has no use for more.
 */
export function createSearchForms({
  fields,
  localAgencies,
  agencyHeads,
  centralAgencies,
  provinces,
  countries,
}: Pick<Knowledge, "fields" | "localAgencies" | "agencyHeads" | "centralAgencies" | "provinces" | "countries">): (
  name: string,
) => string {
  const forms = new Map<string, string[]>();
  const add = (name: string, shorts: readonly string[]) => listOf(forms, fold(name)).push(...shorts.flatMap(spellings));
  for (const row of [...fields, ...localAgencies, ...centralAgencies]) add(row.name, row.forms);
  for (const row of agencyHeads) add(row.head, row.forms);
  for (const row of [...provinces, ...countries]) add(row.name, row.aliases);
  for (const row of provinces) add(row.name, row.tags);
  const longest = Math.max(...[...forms.keys()].map((key) => key.split(" ").length));

  return (name) => {
    const words = fold(name).split(" ");
    const found = new Set(words);
    for (const start of words.keys()) {
      for (let end = start + 1; end <= Math.min(words.length, start + longest); end++) {
        for (const form of forms.get(words.slice(start, end).join(" ")) ?? []) {
          for (const word of form.split(" ")) found.add(word);
        }
      }
    }
    return [...words, ...[...found].filter((word) => !words.includes(word)).sort()].join(" ");
  };
}

/** "NN-PTNT" is typed with a space, a sign or nothing between. */
function spellings(short: string): string[] {
  return [fold(short), fold(short).replaceAll(" ", "")].filter((form, i) => i === 0 || form.length <= LONGEST_JOINED);
}

const LONGEST_JOINED = 12;
