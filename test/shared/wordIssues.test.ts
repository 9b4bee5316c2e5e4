import { z } from "zod";
import { wordIssues } from "../../src/shared/wordIssues";

const Form = z.object({
  id: z.union([z.string().min(1), z.number().int()]),
  kind: z.enum(["a", "b"]).optional(),
  name: z.string().min(1).max(5).optional(),
  list: z.array(z.object({ at: z.number() })).optional(),
  day: z
    .string()
    .refine((day) => day === "today", "a day as 2024-02-22")
    .optional(),
});

test.each([
  [{}, "id is missing"],
  [{ id: true }, "id is true; it must be a text or a number"],
  [{ id: 1, kind: "c" }, 'kind is "c"; it must be "a" or "b"'],
  [{ id: 1, name: "" }, 'name is ""; it must be filled in'],
  [{ id: 1, name: "abcdef" }, 'name is "abcdef"; it must be at most 5 characters'],
  [{ id: 1, list: [{ at: 1 }, { at: "x" }] }, 'list.1.at is "x"; it must be a number'],
  [{ id: 1, list: null }, "list is null; it must be a list"],
  [{ id: 1, day: "x" }, 'day is "x"; it must be a day as 2024-02-22'],
  [[], "it is []; it must be an object"],
  [{ kind: 7, list: 7 }, 'id is missing; kind is 7; it must be "a" or "b"; list is 7; it must be a list'],
])("%j: %s", (value, words) => expect(wordIssues(Form.safeParse(value).error!, value)).toBe(words));

test("long values are cut, and only so many faults are told as are wanted", () => {
  const value = { id: 1, name: "x".repeat(200), day: "y" };
  const words = wordIssues(Form.safeParse(value).error!, value, 1);
  expect(words).toMatch(/^name is "x{59}…; it must be at most 5 characters$/);
});
