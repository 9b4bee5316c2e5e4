import type { Facts } from "../../import/facts";
import { createExtractor, type Extractor } from "../../import/extract";
import { loadKnowledge } from "../../import/knowledge";

let extractor: Extractor | undefined;

/** The facts of a text of the test's own, as an article without a title, with the tables of the repository. */
export function factsOf(text: string, published: string | null = null): Facts {
  extractor ??= createExtractor(loadKnowledge());
  return extractor({ id: "text", title: null, text, url: null, source: null, published });
}

/** Each person as "Name: Title @ Agency; …", former positions with "†", in the order of the text. */
export function expectPeople(text: string, ...people: string[]): void {
  const found = factsOf(text).people.map(({ name, positions }) => {
    const held = positions.map(
      ({ title, agency, former }) => `${former ? "†" : ""}${title}${agency ? ` @ ${agency}` : ""}`,
    );
    return held.length > 0 ? `${name}: ${held.join("; ")}` : name;
  });
  expect(found).toEqual(people);
}

/** The bodies named in a text under their full names, in its order. */
export function expectAgencies(text: string, ...agencies: string[]): void {
  expect(factsOf(text).agencies).toEqual(agencies);
}

/** The provinces named in a text, in its order. */
export function expectProvinces(text: string, ...provinces: string[]): void {
  expect(factsOf(text).provinces).toEqual(provinces);
}
