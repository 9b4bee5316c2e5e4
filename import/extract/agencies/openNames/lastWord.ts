import { formKeys } from "../../text/tokenise";

/** The key of the last word of a head: "ty" of "Công ty". */
export function lastWord(head: string): string {
  const keys = formKeys(head);
  return keys[keys.length - 1]!;
}
