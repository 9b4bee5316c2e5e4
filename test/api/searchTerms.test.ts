import fc from "fast-check";
import { accentRank, luceneQuery } from "../../src/api/search/searchTerms";

const NAMES = { bare: "folded", accented: "name" };
const inNames = (text: string) => luceneQuery(text, NAMES);

test("all words must be met, the last may be only begun", () => {
  expect(inNames("so tttt bac")).toBe("+folded:so +folded:tttt +(folded:bac^4 OR folded:bac*)");
});

test("no sign of Lucene's syntax and no keyword gets through", () => {
  const safe =
    /^(?:\+folded:[\p{Ll}\p{Lo}\p{N}]+ )*\+\(folded:[\p{Ll}\p{Lo}\p{N}]+\^4 OR folded:[\p{Ll}\p{Lo}\p{N}]+\*\)(?: name:[\p{L}\p{M}\p{N}]+\^2)*$/u;
  for (const text of ['bac" OR name:*', "a AND NOT b", "name:x~2 [a TO z] {}", "\\/&&||!()^?*+-"])
    expect(inNames(text) ?? "").not.toMatch(/[[\]{}"~?\\/]|AND|NOT|TO/);
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'abcđàẮ1 "*?:()[]{}~^\\/+-&|!') }), (text) => {
      const query = inNames(text);
      if (query !== null) expect(query).toMatch(safe);
    }),
  );
});

test("passages are searched by their words alone", () => {
  expect(luceneQuery("Chuyển đổi", { bare: "quote" })).toBe("+quote:chuyen +(quote:doi^4 OR quote:doi*)");
});

test("nothing but signs is no query", () => {
  expect(inNames("&& !")).toBeNull();
});

test("names with the accents of the query rank first, whatever the tone mark's place", () => {
  const names = ["Trần Văn Hùng", "Trần Văn Hưng", "Trần Văn Hằng"];
  const best = (query: string) => [...names].sort((a, b) => accentRank(query)(b) - accentRank(query)(a))[0];
  expect(names.map(best)).toEqual(names);
  expect(accentRank("Thuỷ")("Thủy")).toBe(accentRank("Thủy")("Thủy"));
});
