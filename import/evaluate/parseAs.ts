import type { z } from "zod";
import { wordIssues } from "../../src/shared/wordIssues";

/** The value that a text holds as JSON, in the form of the schema. What is wrong with it, in words, is made into what is thrown. */
export function parseAs<Value>(
  schema: z.ZodType<Value>,
  json: string,
  invalid: (reason: string, cause: unknown) => Error,
): Value {
  let value: unknown;
  try {
    value = JSON.parse(json);
  } catch (cause) {
    throw invalid(`it is not JSON: ${(cause as Error).message}`, cause);
  }
  const read = schema.safeParse(value);
  if (read.success) return read.data;
  throw invalid(wordIssues(read.error, value, 1), read.error);
}
