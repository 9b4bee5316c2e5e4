import { parseToken } from "../../src/explorer/parseToken";

test.each([
  ["abc.def-ghi_jkl", "abc.def-ghi_jkl"],
  ["  abc.def==\n", "abc.def=="],
  ["Bearer abc.def", "abc.def"],
])("%j is the token %j", (pasted, token) => expect(parseToken(pasted)).toBe(token));

test.each(["", "two words", "mã", "a\nb", 'x", "y'])("there is no token in %j", (pasted) =>
  expect(parseToken(pasted)).toBeNull(),
);
