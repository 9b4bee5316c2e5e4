import fc from "fast-check";
import { linkedQuery, playgroundHref } from "../../src/explorer/playgroundHref";

test("the playground gets the query and the variables that it was linked with, whatever they hold", () => {
  const text = fc.string({ unit: "grapheme" });
  fc.assert(
    fc.property(text, text, (query, variables) => {
      const { pathname, hash } = new URL(playgroundHref({ query, variables }), "http://127.0.0.1");
      expect(pathname).toBe("/playground/");
      expect(linkedQuery(hash)).toEqual({ query, variables });
    }),
  );
});

test.each(["", "#", "#variables={}", "#something"])("%j carries no query", (hash) =>
  expect(linkedQuery(hash)).toBeNull(),
);
