import fc from "fast-check";
import { askHref, pairHref, parseRoute, partyHref, TOKEN_HREF } from "../../src/explorer/route";

test("an address leads back to what it was made for, whatever the ids hold", () => {
  const id = fc.string({ minLength: 1, unit: "grapheme" });
  fc.assert(fc.property(id, (id) => expect(parseRoute(partyHref(id))).toEqual({ view: "party", id })));
  fc.assert(fc.property(id, (question) => expect(parseRoute(askHref(question))).toEqual({ view: "ask", question })));
  expect(parseRoute(TOKEN_HREF)).toEqual({ view: "token" });
  fc.assert(
    fc.property(id, id, (visitor, host) =>
      expect(parseRoute(pairHref(visitor, host))).toEqual({ view: "pair", visitor, host }),
    ),
  );
});

test.each(["", "#", "#/"])("%j is the first page", (hash) => expect(parseRoute(hash)).toEqual({ view: "home" }));

test.each(["#/party", "#/party/", "#/pair/a", "#/ask/", "#/nothing/a/b", "#nothing"])("%j leads nowhere", (hash) =>
  expect(parseRoute(hash)).toEqual({ view: "unknown" }),
);

test("a hand-typed address with a stray % is read as it stands", () => {
  expect(parseRoute("#/party/100%")).toEqual({ view: "party", id: "100%" });
});
