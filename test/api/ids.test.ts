import fc from "fast-check";
import { fromGlobalId, toGlobalId } from "../../src/api/globalId";
import { cursorAt, decodeCursor, fingerprint } from "../../src/api/paging/cursor";
import { ROW_LABELS } from "../../src/api/rows";

const refusal = expect.objectContaining({
  extensions: expect.objectContaining({ code: "BAD_USER_INPUT" }) as object,
}) as Error;

test("an id of the API leads back to the node", () => {
  fc.assert(
    fc.property(fc.constantFrom(...ROW_LABELS), fc.string({ minLength: 1, unit: "grapheme" }), (label, id) => {
      expect(fromGlobalId(toGlobalId({ label, id }))).toEqual({ label, id });
    }),
  );
});

test("what is no id of ours is refused, whatever it is", () => {
  fc.assert(fc.property(fc.string(), (text) => void expect(() => fromGlobalId(text)).toThrow(refusal)));
  for (const text of [
    "",
    "Agency:1",
    Buffer.from("Agency:").toString("base64url"),
    Buffer.from("User:1").toString("base64url"),
  ])
    expect(() => fromGlobalId(text)).toThrow(refusal);
});

test("an id of another kind is told from one that is malformed", () => {
  const id = toGlobalId({ label: "Person", id: "person:1" });
  expect(() => fromGlobalId(id, ["Agency", "Province"])).toThrow(
    "is the id of a Person; here stands the id of a Agency or Province.",
  );
});

test("a cursor gives back the position, in its own list only", () => {
  const list = fingerprint({ where: { a: 1, b: 2 } });
  const position = ["2024-02-22", null, 3, "visit:1"];
  const cursor = cursorAt(list, position)();
  expect(decodeCursor(cursor, list, 4)).toEqual(position);
  expect(() => decodeCursor(cursor, fingerprint({ where: { a: 1 } }), 4)).toThrow("was given for other arguments");
  expect(() => decodeCursor(cursor, list, 3)).toThrow(refusal);
});

test("a cursor that is no cursor is refused", () => {
  fc.assert(
    fc.property(fc.string(), (text) => void expect(() => decodeCursor(text, () => "list", 1)).toThrow(refusal)),
  );
  const forged = Buffer.from(JSON.stringify(["list", { $gt: "" }])).toString("base64url");
  expect(() => decodeCursor(forged, () => "list", 1)).toThrow(refusal);
});

test("the fingerprint does not depend on the order of properties", () => {
  expect(fingerprint({ a: 1, b: { c: 2, d: 3 } })()).toBe(fingerprint({ b: { d: 3, c: 2 }, a: 1 })());
  expect(fingerprint([1, 2])()).not.toBe(fingerprint([2, 1])());
});
