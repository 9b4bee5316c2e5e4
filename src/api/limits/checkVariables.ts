import { badUserInput } from "../apiError";
import { LIMITS } from "./LIMITS";

/**
 * Refuses values that are longer, deeper or more than anything that can be asked for. It looks at them as they came, before they are
 * coerced: that goes as deep, and takes as long, as they do.
 * @throws BAD_USER_INPUT
 */
export function checkVariables(variables: { readonly [name: string]: unknown }): void {
  let count = 0;

  function check(value: unknown, name: string, depth: number): void {
    if (++count > LIMITS.inputValues) throw tooMuch("The variables have", "more values", LIMITS.inputValues);
    const subject = `The variable $${name.slice(0, 50)} has`;
    if (typeof value === "string" && value.length > LIMITS.inputText)
      throw tooMuch(subject, `a text of ${value.length} characters`, LIMITS.inputText);
    if (typeof value !== "object" || value === null) return;
    if (depth === 0) throw tooMuch(subject, "too many values within values", LIMITS.inputDepth);
    const inner = Object.values(value);
    if (inner.length > LIMITS.inputList) throw tooMuch(subject, `a list of ${inner.length} values`, LIMITS.inputList);
    for (const each of inner) check(each, name, depth - 1);
  }

  for (const [name, value] of Object.entries(variables)) check(value, name, LIMITS.inputDepth);
}

const tooMuch = (subject: string, what: string, limit: number) =>
  badUserInput(`${subject} ${what}; at most ${limit} are allowed.`);
