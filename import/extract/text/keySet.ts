import { formKeys } from "./tokenise";

/** Words and phrases as the set of their matching keys. */
export function keySet(forms: readonly string[]): ReadonlySet<string> {
  return new Set(forms.map(keyOfForm));
}

/** The keys of the form's tokens, joined by spaces. */
export function keyOfForm(form: string): string {
  return formKeys(form).join(" ");
}
