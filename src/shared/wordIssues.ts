import type { z } from "zod";

/** More of a value than this is not shown. */
const MAX_SHOWN = 60;

/** What is wrong with a value, in words: where, what stands there, and what it must be. All faults, or the first ones. */
export function wordIssues({ issues }: z.ZodError, value: unknown, most = Infinity): string {
  return issues
    .slice(0, most)
    .map((issue) => wordIssue(issue, value))
    .join("; ");
}

function wordIssue(issue: z.core.$ZodIssue, value: unknown): string {
  const place = issue.path.length > 0 ? issue.path.join(".") : "it";
  const found = issue.path.reduce<unknown>((part, key) => (part as Record<PropertyKey, unknown> | null)?.[key], value);
  if (found === undefined) return `${place} is missing`;
  const [shown = "nothing"] = [JSON.stringify(found)];
  return `${place} is ${shown.length > MAX_SHOWN ? `${shown.slice(0, MAX_SHOWN)}…` : shown}; it must be ${must(issue)}`;
}

/** Completes the sentence "it must be …". */
function must(issue: z.core.$ZodIssue): string {
  switch (issue.code) {
    case "invalid_type":
      return NAMES[issue.expected] ?? issue.expected;
    case "invalid_value":
      return issue.values.map((value) => JSON.stringify(value)).join(" or ");
    case "invalid_union":
      return [...new Set(issue.errors.flatMap(([first]) => (first ? [must(first)] : [])))].join(" or ");
    case "too_small":
      return issue.origin === "string" && issue.minimum === 1
        ? "filled in"
        : `at least ${issue.minimum}${unitOf(issue.origin)}`;
    case "too_big":
      return `at most ${issue.maximum}${unitOf(issue.origin)}`;
    case "custom":
      return issue.message;
    case "invalid_format":
    case "not_multiple_of":
    case "unrecognized_keys":
    case "invalid_key":
    case "invalid_element":
      return "of its form";
  }
}

const NAMES: Readonly<Record<string, string>> = {
  string: "a text",
  number: "a number",
  int: "a whole number",
  boolean: "true or false",
  array: "a list",
  tuple: "a list",
  object: "an object",
};

const unitOf = (origin: string) => (origin === "string" ? " characters" : origin === "array" ? " items" : "");
