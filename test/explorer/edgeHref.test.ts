import { edgeHref } from "../../src/explorer/edgeHref";
import { pairHref, partyHref } from "../../src/explorer/route";

test.each([
  ["VISITED", pairHref("a", "b")],
  ["SERVED", partyHref("a")],
  ["PART_OF", null],
  ["IN", null],
] as const)("a press on %s leads to %s", (kind, href) =>
  expect(edgeHref({ kind, source: "a", target: "b", times: null })).toBe(href),
);
