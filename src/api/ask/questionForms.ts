import type { Question } from "./Question";

/** The words of a question that decide what it asks, in order, by their roles: "who go name". "x?" may be absent, "x|y" is either. */
export type Form = string;

const compiled = new Map<Form, RegExp>();

/** Whether a question has one of these forms. */
export const hasForm = ({ pattern }: Question, forms: readonly Form[]) =>
  forms.some((form) => compile(form).test(`${pattern} `));

function compile(form: Form): RegExp {
  let expression = compiled.get(form);
  if (!expression) {
    const parts = form.split(" ").map((part) => `(?:(?:${part.replace("?", "")}) )${part.endsWith("?") ? "?" : ""}`);
    compiled.set(form, (expression = new RegExp(`^${parts.join("")}$`)));
  }
  return expression;
}
